import { useCallback } from 'react';
import { formatDay } from '#i18n';
import { useLanguage } from '../i18n/language.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Words for a day of the calendar (`yyyy-mm-dd`); what is no day stays as it is. */
export function useDay(): (day: string) => string {
  const { locale } = useLanguage();
  return useCallback(
    // A day of the calendar is the same in every time zone.
    (day) => (DAY.test(day) ? formatDay(new Date(`${day}T00:00:00Z`), locale, 'UTC') : day),
    [locale],
  );
}
