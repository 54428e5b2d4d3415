import { intlLocale, numberLocale, type Locale } from './locale.js';

const DAY = 86_400_000;
const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 365 * DAY],
  ['month', 30 * DAY],
  ['week', 7 * DAY],
  ['day', DAY],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

const formats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(intlLocale(locale), options);
    formats.set(key, format);
  }
  return format;
}

/** A day in words, e.g. "23 novembre 2026", in the network's time zone. */
export function formatDay(instant: Date, locale: Locale, timeZone: string): string {
  return dateFormat(locale, { dateStyle: 'long', timeZone }).format(instant);
}

/** A day of the coming months with its weekday, e.g. "lundi 23 novembre", in the network's time zone. */
export function formatWeekday(instant: Date, locale: Locale, timeZone: string): string {
  return dateFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone }).format(instant);
}

/** Day and time, exact to the minute, in the network's time zone. */
export function formatInstant(instant: Date, locale: Locale, timeZone: string): string {
  return dateFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone }).format(instant);
}

/** How far an instant is, in words ("il y a 2 heures", "dans 3 jours"), in the largest whole unit. */
export function formatRelative(instant: Date, now: Date, locale: Locale): string {
  const distance = instant.getTime() - now.getTime();
  const [unit, size] =
    UNITS.find(([, length]) => Math.abs(distance) >= length) ?? (['minute', 60_000] as const);
  // Towards zero: "2 days ago" is said only once two days have passed.
  return new Intl.RelativeTimeFormat(intlLocale(locale), { numeric: 'auto' }).format(
    Math.trunc(distance / size) || 0,
    unit,
  );
}

/** A number with the reader's separators. */
export function formatNumber(value: number, locale: Locale, maximumFractionDigits = 0): string {
  return new Intl.NumberFormat(numberLocale(locale), { maximumFractionDigits }).format(value);
}
