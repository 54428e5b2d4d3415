import { Link } from 'wouter';
import { useT } from '../i18n/language.js';
import { PlainPage } from '../ui/plain-page.js';

/** An address that leads nowhere. */
export function NotFoundPage() {
  const t = useT();
  return (
    <PlainPage title={t('app.notFound.title')}>
      <p>{t('app.notFound.text')}</p>
      <Link href="/">{t('app.notFound.back')}</Link>
    </PlainPage>
  );
}
