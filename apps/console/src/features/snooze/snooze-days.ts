import { SNOOZE_MOST_DAYS } from '#complaints/domain';

/** Days after a day of the calendar, all as `yyyy-mm-dd`. */
export function dayAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The Monday after a day; a week later where the day is one. */
function nextMonday(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return dayAfter(day, (8 - weekday) % 7 || 7);
}

/** The days that are asked for most, and the limits of any other. */
export function snoozeDays(today: string) {
  return {
    usual: [
      ['tomorrow', dayAfter(today, 1)],
      ['in-three-days', dayAfter(today, 3)],
      ['monday', nextMonday(today)],
    ],
    first: dayAfter(today, 1),
    last: dayAfter(today, SNOOZE_MOST_DAYS),
  } as const;
}
