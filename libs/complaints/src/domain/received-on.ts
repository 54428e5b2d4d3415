import { DomainError } from '#kernel';
import { DateTime } from 'luxon';
import type { WorkingCalendar } from './calendar.js';

/** How many days ago a complaint that is entered late may have reached the network; what is older is an old register's. */
export const LATE_MOST_DAYS = 365;

/** The first day that a register may bear: what stands before it is no day of a network. */
export const REGISTER_EARLIEST = '2000-01-01';

/**
 * When the network received what was told to it on a day (`yyyy-mm-dd`, its own time zone): now, if that is today, else
 * as that day began. Throws `filing.received-on` for a day to come, one before `earliest` (a year ago, unless said), or none.
 */
export function receivedOn(day: string, at: Date, calendar: WorkingCalendar, earliest?: string): Date {
  const { day: today, start } = calendar.dayOf(at);
  if (day === today) return at;
  const zone = { zone: calendar.settings.timeZone };
  const told = DateTime.fromFormat(day, 'yyyy-MM-dd', zone);
  const first = earliest
    ? DateTime.fromISO(earliest, zone)
    : DateTime.fromMillis(start, zone).minus({ days: LATE_MOST_DAYS });
  if (!told.isValid || told.toMillis() > start || told < first)
    throw new DomainError('filing.received-on', 'invalid');
  return told.toJSDate();
}
