import { useT } from '../../i18n/language.js';
import { Notice } from '../../ui/notice.js';
import type { LiveState } from './live-store.js';

/** Says where what is written goes while the desk can't be reached. */
export function OfflineNotice({ live }: { readonly live: LiveState }) {
  const t = useT();
  return live.kind === 'lost' ? <Notice tone="soon">{t('live.offline')}</Notice> : null;
}
