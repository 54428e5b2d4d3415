import { SNOOZE_MOST_DAYS } from '#complaints/domain';
import { dayAfter } from '../../ui/days.js';

/** The Monday after a day; a week later where the day is one. */
function nextMonday(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return dayAfter(day, (8 - weekday) % 7 || 7);
}

const USUAL_MOST = 3;

/** The days that are asked for most, soonest first and each of them once, and the limits of any other. */
export function snoozeDays(today: string) {
  const asked = [
    ['tomorrow', dayAfter(today, 1)],
    ['monday', nextMonday(today)],
    ['in-three-days', dayAfter(today, 3)],
    ['in-a-week', dayAfter(today, 7)],
  ] as const;
  return {
    usual: asked
      .filter(([, day], place) => asked.findIndex(([, other]) => other === day) === place)
      .slice(0, USUAL_MOST)
      .sort(([, a], [, b]) => (a < b ? -1 : 1)),
    first: dayAfter(today, 1),
    last: dayAfter(today, SNOOZE_MOST_DAYS),
  } as const;
}
