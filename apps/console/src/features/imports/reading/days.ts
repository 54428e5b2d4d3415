import { DateTime } from 'luxon';
import { REGISTER_EARLIEST } from '#complaints/domain';
import { fold } from '../../../vault/search/words.js';

/** Which comes first where a day is written in numbers alone. */
export type DayOrder = 'day-first' | 'month-first';

/** A day as `yyyy-mm-dd`, or why it is none of a register. */
export type ReadDay =
  /** rough: of which the month or the year alone was written, as its first day. */
  | { readonly day: string; readonly rough: boolean }
  | { readonly fault: 'day-unreadable' | 'day-rough' | 'day-to-come' | 'day-too-old' };

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/;
const YEAR_LAST = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})(?:\s+\d{1,2}[:h].*)?$/;
const IN_WORDS = /^(?:[a-z]+ )?(\d{1,2})(?:er|st|nd|rd|th)? ([a-z]+) (\d{4})$/;
/** Days since 30 December 1899, as spreadsheets count. */
const SERIAL = /^(\d{5})(?:[.,]\d+)?$/;

const MONTHS = [
  ...[
    ['janvier', 'january'],
    ['fevrier', 'february'],
    ['mars', 'march'],
    ['avril', 'april'],
    ['mai', 'may'],
  ],
  ...[
    ['juin', 'june'],
    ['juillet', 'july'],
    ['aout', 'august'],
    ['septembre', 'september'],
  ],
  ...[
    ['octobre', 'october'],
    ['novembre', 'november'],
    ['decembre', 'december'],
  ],
];

/** Reads a day as people and spreadsheets write it, and a month or a year where these may be; `today` is `yyyy-mm-dd`. */
export function readDay(text: string, order: DayOrder, today: string, roughDays: boolean): ReadDay {
  const exact = isoOf(parts(text.trim(), order));
  const day = exact ?? isoOf(monthOrYear(text.trim()));
  if (!day) return { fault: 'day-unreadable' };
  if (!exact && !roughDays) return { fault: 'day-rough' };
  if (day > today) return { fault: 'day-to-come' };
  return day < REGISTER_EARLIEST ? { fault: 'day-too-old' } : { day, rough: !exact };
}

const isoOf = (found: DateTime | null): string | null => (found?.isValid ? found.toISODate() : null);

const MONTH_OF_YEAR = /^(\d{1,2})[-/. ](\d{4})$/;
const YEAR_AND_MONTH = /^(\d{4})(?:[-/.](\d{1,2}))?$/;
const MONTH_IN_WORDS = /^([a-z]+) (\d{4})$/;

/** The first day of what is a month, or a year, alone. */
function monthOrYear(text: string): DateTime | null {
  const [, ofYear, year] = MONTH_OF_YEAR.exec(text) ?? [];
  if (year) return dated(year, ofYear!, '1');
  const alone = YEAR_AND_MONTH.exec(text);
  if (alone) return dated(alone[1]!, alone[2] ?? '1', '1');
  const worded = MONTH_IN_WORDS.exec(plainOf(text));
  const month = worded ? monthCalled(worded[1]!) : 0;
  return worded && month > 0 ? dated(worded[2]!, String(month), '1') : null;
}

const plainOf = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** From 1; 0 for none. */
const monthCalled = (said: string): number =>
  MONTHS.findIndex((names) => names.some((name) => matches(name, said))) + 1;

function parts(text: string, order: DayOrder): DateTime | null {
  const first = YEAR_FIRST.exec(text);
  if (first) return dated(first[1]!, first[2]!, first[3]!);
  const last = YEAR_LAST.exec(text);
  if (last) {
    const [, one, two, year] = last as unknown as [string, string, string, string];
    const whole = year.length === 2 ? `20${year}` : year;
    return order === 'day-first' ? dated(whole, two, one) : dated(whole, one, two);
  }
  const serial = SERIAL.exec(text);
  if (serial) return DateTime.utc(1899, 12, 30).plus({ days: Number(serial[1]) });
  const worded = IN_WORDS.exec(plainOf(text));
  const month = worded ? monthCalled(worded[2]!) : 0;
  return worded && month > 0 ? dated(worded[3]!, String(month), worded[1]!) : null;
}

/** A month may be cut short, as far as it stays one: `fév`, `sept`. */
const matches = (name: string, said: string): boolean => said.length >= 3 && name.startsWith(said);

const dated = (year: string, month: string, day: string) =>
  DateTime.utc(Number(year), Number(month), Number(day));
