import type { WorkingCalendar } from '#complaints/domain';

/** A quarter of a year, as `2026-Q3`. */
export const QUARTER = /^20\d{2}-Q[1-4]$/;

// A month's figures are frozen on the fifth working day after its end, a quarter's with its last month.
const FREEZING_DAYS = 5;

/** The three months, `yyyy-mm`, of a quarter. */
export function monthsOfQuarter(quarter: string): readonly [string, string, string] {
  const [year, number] = quarter.split('-Q') as [string, string];
  const month = (place: number) => `${year}-${String((Number(number) - 1) * 3 + place).padStart(2, '0')}`;
  return [month(1), month(2), month(3)];
}

/** The quarter in which a month, or a day, lies. */
export function quarterOf(month: string): string {
  return `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5, 7)) / 3)}`;
}

/** The month after one. */
export function nextMonth(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

/** The quarter before one. */
export function quarterBefore(quarter: string): string {
  const [year, number] = quarter.split('-Q').map(Number) as [number, number];
  return number === 1 ? `${year - 1}-Q4` : `${year}-Q${number - 1}`;
}

/** When a quarter's figures are frozen: at the end of the fifth working day after it. */
export function frozenAt(quarter: string, calendar: WorkingCalendar): Date {
  const last = monthsOfQuarter(quarter)[2];
  let day = calendar.dayOf(calendar.startOf(`${nextMonth(last)}-01`));
  for (let left = FREEZING_DAYS; ; day = calendar.next(day)) {
    if (day.working) left -= 1;
    if (left === 0) return new Date(day.end);
  }
}
