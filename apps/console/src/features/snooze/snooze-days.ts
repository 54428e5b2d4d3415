import { SNOOZE_MOST_DAYS } from '#complaints/domain';
import { dayAfter } from '../../ui/days.js';

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
