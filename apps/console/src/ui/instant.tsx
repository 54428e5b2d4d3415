import { formatInstant, formatRelative } from '#i18n';
import { DAY, MINUTE } from '#kernel';
import { useLanguage, useT } from '../i18n/language.js';
import { useSession } from '../session/session-context.js';
import { useNow } from './use-now.js';

/** An instant: in words near now, exact on demand, in the network's time zone. */
export function Instant({ at }: { readonly at: string }) {
  const t = useT();
  const { locale } = useLanguage();
  const { current } = useSession();
  const now = useNow();
  const instant = new Date(at);
  const exact = formatInstant(instant, locale, current.network.timeZone);
  const distance = Math.abs(now.getTime() - instant.getTime());
  return (
    <time dateTime={at} title={exact}>
      {distance < MINUTE
        ? t('instant.now')
        : distance < 7 * DAY
          ? formatRelative(instant, now, locale)
          : exact}
    </time>
  );
}
