/** Which days a network does not work on. */
export interface DaysOff {
  /** ISO weekdays (1 Monday … 7 Sunday) on which nobody works. */
  readonly weekend: readonly number[];
  /** `yyyy-mm-dd` in the network's time zone. */
  readonly holidays: readonly string[];
}

// A holiday longer than this would be no calendar any more.
const MOST_DAYS = 60;

/** Whether the network works on a day (`yyyy-mm-dd`). */
export function isWorkingDay(day: string, { weekend, holidays }: DaysOff): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
  return !weekend.includes(weekday) && !holidays.includes(day);
}

/** A day itself where the network works on it, else the next one on which it does. */
export function workingDayFrom(day: string, off: DaysOff): string {
  const date = new Date(`${day}T00:00:00Z`);
  for (let passed = 0; passed < MOST_DAYS; passed += 1) {
    const candidate = date.toISOString().slice(0, 10);
    if (isWorkingDay(candidate, off)) return candidate;
    date.setUTCDate(date.getUTCDate() + 1);
  }
  return day;
}
