import { useT } from '../i18n/language.js';
import { PlainPage } from '../ui/plain-page.js';

/** While the tab's session is opened again. */
export function ResumingPage() {
  const t = useT();
  return (
    <PlainPage title={t('signIn.title')}>
      <p role="status">{t('signIn.resume')}</p>
    </PlainPage>
  );
}
