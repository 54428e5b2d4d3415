import { freezeInstant, type FiguresCalendar } from '#counts/domain';

/** A quarter of a year, as `2026-Q3`. */
export const QUARTER = /^20\d{2}-Q[1-4]$/;

/** The last month, `yyyy-mm`, of a quarter. */
export function lastMonthOf(quarter: string): string {
  const [year, number] = quarter.split('-Q') as [string, string];
  return `${year}-${String(Number(number) * 3).padStart(2, '0')}`;
}

/** The quarter in which a month, or a day, lies. */
export function quarterOf(month: string): string {
  return `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5, 7)) / 3)}`;
}

/** The quarter before one. */
export function quarterBefore(quarter: string): string {
  const [year, number] = quarter.split('-Q').map(Number) as [number, number];
  return number === 1 ? `${year - 1}-Q4` : `${year}-Q${number - 1}`;
}

/** When a quarter's figures are frozen: with its last month. */
export function frozenAt(quarter: string, calendar: FiguresCalendar): Date {
  return freezeInstant(lastMonthOf(quarter), calendar);
}
