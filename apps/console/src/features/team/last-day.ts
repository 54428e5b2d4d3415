import { useCallback } from 'react';
import { formatDay } from '#i18n';
import { useLanguage } from '../../i18n/language.js';
import { useSession } from '../../session/session-context.js';

/** Words for the last day of what ends at an instant: midnight belongs to the day before it. */
export function useLastDay(): (end: string) => string {
  const day = useDayOf();
  return useCallback((end) => day(new Date(Date.parse(end) - 1).toISOString()), [day]);
}

/** Words for the day of an instant, in the network's time zone. */
export function useDayOf(): (instant: string) => string {
  const { locale } = useLanguage();
  const { timeZone } = useSession().current.network;
  return useCallback((instant) => formatDay(new Date(instant), locale, timeZone), [locale, timeZone]);
}
