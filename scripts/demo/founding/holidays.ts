/** Days on which Mali does not work, every year the same [loi n° 05-040, fixed days]. */
const FIXED = ['01-01', '01-20', '03-26', '05-01', '05-25', '09-22', '12-25'];

/** Month and day of the Muslim year: Maouloud, the Prophet's baptism, Korité, Tabaski. */
const MUSLIM = ['3-12', '3-19', '10-1', '12-10'];

/**
 * Public holidays of Mali, `yyyy-mm-dd`. The Muslim ones follow the Umm al-Qura calendar, a day of which may differ
 * from what is announced when the moon is seen: a network corrects them in its settings.
 */
export function malianHolidays(firstYear: number, lastYear: number): string[] {
  const days: string[] = [];
  for (let year = firstYear; year <= lastYear; year += 1) {
    days.push(...FIXED.map((day) => `${year}-${day}`), easterMonday(year), ...muslimHolidays(year));
  }
  return [...new Set(days)].sort();
}

const hijri = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura', {
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});

function muslimHolidays(year: number): string[] {
  const found: string[] = [];
  for (let day = new Date(Date.UTC(year, 0, 1)); day.getUTCFullYear() === year; day = nextDay(day)) {
    const parts = new Map(hijri.formatToParts(day).map(({ type, value }) => [type, value]));
    if (MUSLIM.includes(`${parts.get('month')}-${parts.get('day')}`)) found.push(isoDay(day));
  }
  return found;
}

/** The day after Easter Sunday by the anonymous Gregorian algorithm [Meeus, Astronomical Algorithms, ch. 8]. */
function easterMonday(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const sunday = (h + l - 7 * m + 33 * month + 19) % 32;
  return isoDay(nextDay(new Date(Date.UTC(year, month - 1, sunday))));
}

const nextDay = (day: Date): Date => new Date(day.getTime() + 86_400_000);

const isoDay = (day: Date): string => day.toISOString().slice(0, 10);
