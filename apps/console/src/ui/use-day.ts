import { useCallback } from 'react';
import { formatDay, formatWeekday } from '#i18n';
import { useLanguage } from '../i18n/language.js';
import { useSession } from '../session/session-context.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Words for a day of the calendar (`yyyy-mm-dd`); what is no day stays as it is. */
export const useDay = (): ((day: string) => string) => useCalendarDay(formatDay);

/** The same with its weekday. */
export const useWeekday = (): ((day: string) => string) => useCalendarDay(formatWeekday);

function useCalendarDay(format: typeof formatDay): (day: string) => string {
  const { locale } = useLanguage();
  return useCallback(
    // A day of the calendar is the same in every time zone.
    (day) => (DAY.test(day) ? format(new Date(`${day}T00:00:00Z`), locale, 'UTC') : day),
    [locale, format],
  );
}

/** Words for the day on which an instant falls where the network is. */
export function useDayOf(): (instant: string) => string {
  const { locale } = useLanguage();
  const { current } = useSession();
  const { timeZone } = current.network;
  return useCallback((instant) => formatDay(new Date(instant), locale, timeZone), [locale, timeZone]);
}

/** Words for the last day of what ends at an instant: midnight belongs to the day before it. */
export function useLastDay(): (end: string) => string {
  const day = useDayOf();
  return useCallback((end) => day(new Date(Date.parse(end) - 1).toISOString()), [day]);
}
