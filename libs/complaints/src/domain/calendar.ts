import { DomainError } from '#kernel';
import { DateTime, IANAZone } from 'luxon';
import { isWorkingDay, type DaysOff } from './working-day.js';

/** What a network calls a working day. */
export interface CalendarSettings extends DaysOff {
  /** IANA name, e.g. `Africa/Bamako`. */
  readonly timeZone: string;
}

/** A local day as a stretch of time, in epoch milliseconds; 23 or 25 hours long where clocks change. */
export interface CalendarDay {
  readonly day: string;
  readonly start: number;
  readonly end: number;
  readonly working: boolean;
}

/** The network's calendar: which local day an instant falls on, and what follows it. */
export interface WorkingCalendar {
  readonly settings: CalendarSettings;
  dayOf(instant: Date): CalendarDay;
  next(day: CalendarDay): CalendarDay;
  /** The same local time, some calendar days later. */
  plusDays(instant: Date, days: number): Date;
  /** When a day (`yyyy-mm-dd`) begins, and is over; each throws `calendar.day` for what is no day. */
  startOf(day: string): Date;
  endOf(day: string): Date;
}

const UTC_DAY = 86_400_000;
const REMEMBERED_DAYS = 4_000;

/** A calendar from a network's settings; throws `calendar.invalid` when no day would ever be worked. */
export function createCalendar(settings: CalendarSettings): WorkingCalendar {
  assertUsable(settings);
  // Asking for the zone's rules is slow and filing does it for every complaint: days are remembered.
  const remembered = new Map<number, CalendarDay[]>();

  const compute = (ms: number): CalendarDay => {
    const start = DateTime.fromMillis(ms, { zone: settings.timeZone }).startOf('day');
    const day = start.toFormat('yyyy-MM-dd');
    return {
      day,
      start: start.toMillis(),
      end: start.plus({ days: 1 }).startOf('day').toMillis(),
      working: isWorkingDay(day, settings),
    };
  };

  const startOf = (day: string): DateTime => {
    const start = DateTime.fromFormat(day, 'yyyy-MM-dd', { zone: settings.timeZone });
    if (!start.isValid) throw new DomainError('calendar.day', 'invalid');
    return start.startOf('day');
  };

  const dayAt = (ms: number): CalendarDay => {
    const key = Math.floor(ms / UTC_DAY);
    const near = remembered.get(key) ?? [];
    const known = near.find((day) => day.start <= ms && ms < day.end);
    if (known) return known;
    const found = compute(ms);
    if (remembered.size > REMEMBERED_DAYS) remembered.clear();
    remembered.set(key, [...near, found]);
    return found;
  };

  return {
    settings,
    dayOf: (instant) => dayAt(instant.getTime()),
    next: (day) => dayAt(day.end),
    plusDays: (instant, days) => {
      const from = dayAt(instant.getTime());
      // Noon: however often the clocks change in between, it lies within the day that is meant.
      const to = dayAt(from.start + days * UTC_DAY + UTC_DAY / 2);
      const plain = isPlain(from) && isPlain(to);
      if (plain) return new Date(to.start + (instant.getTime() - from.start));
      return DateTime.fromJSDate(instant, { zone: settings.timeZone }).plus({ days }).toJSDate();
    },
    startOf: (day) => startOf(day).toJSDate(),
    endOf: (day) => startOf(day).plus({ days: 1 }).startOf('day').toJSDate(),
  };
}

/** A day of 24 hours, on which the time of day is the time since its start. */
function isPlain(day: CalendarDay): boolean {
  return day.end - day.start === UTC_DAY;
}

function assertUsable(settings: CalendarSettings): void {
  const weekend = new Set(settings.weekend);
  const valid =
    IANAZone.isValidZone(settings.timeZone) &&
    weekend.size < 7 &&
    settings.weekend.every((day) => Number.isInteger(day) && day >= 1 && day <= 7) &&
    settings.holidays.every((day) => DateTime.fromFormat(day, 'yyyy-MM-dd').isValid);
  if (!valid) throw new DomainError('calendar.invalid', 'invalid');
}

/** When a day (`yyyy-mm-dd`) begins in a time zone; null for what is no day. */
export function dayStart(day: string, timeZone: string): Date | null {
  const start = DateTime.fromFormat(day, 'yyyy-MM-dd', { zone: timeZone });
  return start.isValid ? start.startOf('day').toJSDate() : null;
}
