import { useT } from '../i18n/language.js';
import { Notice } from '../ui/notice.js';
import { PlainPage } from '../ui/plain-page.js';

/** The server's root key is not the pinned one: nothing is opened, and the reader is told what to do. */
export function ForeignRootPage() {
  const t = useT();
  return (
    <PlainPage title={t('trust.root.title')}>
      <Notice tone="late" urgent>
        {t('trust.root.text')}
      </Notice>
    </PlainPage>
  );
}
