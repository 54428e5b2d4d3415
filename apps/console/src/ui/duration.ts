import { intlLocale, type Locale } from '#i18n';
import { DAY, HOUR, MINUTE } from '#kernel';

const UNITS = [
  ['day', DAY],
  ['hour', HOUR],
  ['minute', MINUTE],
] as const;

/** A length of time in its largest whole unit, short: "5 h", "3 j". */
export function shortDuration(milliseconds: number, locale: Locale): string {
  const length = Math.abs(milliseconds);
  const [unit, size] = UNITS.find(([, one]) => length >= one) ?? UNITS[2];
  const format = new Intl.NumberFormat(intlLocale(locale), { style: 'unit', unit, unitDisplay: 'short' });
  return format.format(Math.floor(length / size));
}

/** How a due instant stands to now. */
export type DueStanding = 'none' | 'later' | 'soon' | 'late';

/** Late once passed; soon within a day. */
export function dueStanding(dueAt: Date | null, now: Date): DueStanding {
  if (!dueAt) return 'none';
  const left = dueAt.getTime() - now.getTime();
  if (left < 0) return 'late';
  return left <= DAY ? 'soon' : 'later';
}
