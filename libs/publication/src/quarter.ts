import { freezeInstant, monthsOfQuarter, type FiguresCalendar } from '#counts/domain';

/** When a quarter's figures are frozen: with its last month. */
export function frozenAt(quarter: string, calendar: FiguresCalendar): Date {
  return freezeInstant(monthsOfQuarter(quarter).to, calendar);
}
