import { DomainError } from '#kernel';
import { DateTime } from 'luxon';
import type { WorkingCalendar } from './calendar.js';

/** How many days ago a complaint that is entered late may have reached the network; what is older is an old register's. */
export const LATE_MOST_DAYS = 365;

/**
 * When the network received what was told to it on a day (`yyyy-mm-dd`, its own time zone): now, if that is today, else
 * as that day began. Throws `filing.received-on` for a day to come, one too long ago, or none.
 */
export function receivedOn(day: string, at: Date, calendar: WorkingCalendar): Date {
  const { day: today, start } = calendar.dayOf(at);
  if (day === today) return at;
  const told = DateTime.fromFormat(day, 'yyyy-MM-dd', { zone: calendar.settings.timeZone });
  const earliest = DateTime.fromMillis(start, { zone: calendar.settings.timeZone }).minus({
    days: LATE_MOST_DAYS,
  });
  if (!told.isValid || told.toMillis() > start || told < earliest)
    throw new DomainError('filing.received-on', 'invalid');
  return told.toJSDate();
}
