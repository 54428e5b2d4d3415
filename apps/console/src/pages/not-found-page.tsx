import { Link, useLocation } from 'wouter';
import { useT } from '../i18n/language.js';
import { PlainPage } from '../ui/plain-page.js';

/** The pages of staff, whoever they are for. */
const PAGES =
  /^\/(queue|tasks|assist|imports|team|reports|complaints\/.+|figures(\/(map|table|restated|list|publish|opening|quality))?)$/;

/** An address that leads nowhere, or to a page for others. */
export function NotFoundPage() {
  const t = useT();
  const [location] = useLocation();
  const why = PAGES.test(location) ? 'forbidden' : 'notFound';
  return (
    <PlainPage title={t(`app.${why}.title`)}>
      <p>{t(`app.${why}.text`)}</p>
      <Link href="/">{t('app.notFound.back')}</Link>
    </PlainPage>
  );
}
