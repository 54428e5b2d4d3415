import { DomainError } from '#kernel';
import { monthsAfter, type FiguresPeriod } from './period.js';

/** A quarter of a year, as `2026-Q3`. */
export const QUARTER = /^20\d{2}-Q[1-4]$/;

/** The quarter in which a month, or a day, lies. */
export function quarterOf(month: string): string {
  return `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5, 7)) / 3)}`;
}

/** The months of a quarter. Throws `report.quarter` for what is none. */
export function monthsOfQuarter(quarter: string): FiguresPeriod {
  if (!QUARTER.test(quarter)) throw new DomainError('report.quarter', 'invalid');
  const { year, number } = partsOfQuarter(quarter);
  const to = `${year}-${String(Number(number) * 3).padStart(2, '0')}`;
  return { from: monthsAfter(to, -2), to };
}

/** The quarter some quarters after another, or before. */
export function quartersAfter(quarter: string, count: number): string {
  return quarterOf(monthsAfter(monthsOfQuarter(quarter).from, 3 * count));
}

/** Its year and number, as sentences say them. */
export function partsOfQuarter(quarter: string): { readonly year: string; readonly number: string } {
  return { year: quarter.slice(0, 4), number: quarter.slice(-1) };
}
