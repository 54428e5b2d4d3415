import { intlLocale } from '#i18n';
import { useLanguage, useT } from '../../i18n/language.js';
import { Notice } from '../../ui/notice.js';
import type { LiveState } from './live-store.js';

/** The one voice that says that the desk can't be reached, and what becomes of what is shown and written. */
export function OfflineNotice({ live }: { readonly live: LiveState }) {
  const t = useT();
  const { locale } = useLanguage();
  if (live.kind !== 'lost') return null;
  const clock = new Intl.DateTimeFormat(intlLocale(locale), { timeStyle: 'short' });
  return <Notice tone="soon">{t('live.offline', { time: clock.format(live.since) })}</Notice>;
}
