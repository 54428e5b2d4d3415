import { formatInstant, formatRelative } from '#i18n';
import { DAY } from '#kernel';
import { useLanguage } from '../i18n/language.js';
import { useSession } from '../session/session-context.js';
import { useNow } from './use-now.js';

/** An instant: in words near now, exact on demand, in the network's time zone. */
export function Instant({ at }: { readonly at: string }) {
  const { locale } = useLanguage();
  const { current } = useSession();
  const now = useNow();
  const instant = new Date(at);
  const exact = formatInstant(instant, locale, current.network.timeZone);
  const near = Math.abs(now.getTime() - instant.getTime()) < 7 * DAY;
  return (
    <time dateTime={at} title={exact}>
      {near ? formatRelative(instant, now, locale) : exact}
    </time>
  );
}
