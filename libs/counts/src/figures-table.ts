import {
  clearanceRate,
  MEASURES,
  NO_SUMS,
  pendingOf,
  processedRate,
  stockIdentity,
  type Axis,
  type StockIdentity,
  type Sums,
} from './domain/index.js';
import type { FiguresCell } from './figures.query.js';

/** The figures of one district, team, month or of the whole. */
export interface FiguresRow {
  readonly received: number;
  readonly triaged: number;
  readonly processed: number;
  readonly closed: number;
  readonly reopened: number;
  /** Open at the end of the period. */
  readonly pending: number;
  /** Processed / received of the period; null is "n/a". */
  readonly processedRate: number | null;
  readonly clearance: number | null;
}

/** A row with whose it is, and its stock identity. */
export interface KeyedFiguresRow extends FiguresRow {
  readonly key: string;
  readonly identity: StockIdentity;
}

/** A table of figures: by district or team, by month, and all together. */
export interface FiguresTable {
  readonly rows: readonly KeyedFiguresRow[];
  readonly months: readonly (FiguresRow & { readonly month: string })[];
  readonly cells: readonly (FiguresRow & { readonly key: string; readonly month: string })[];
  readonly total: FiguresRow;
  readonly identity: StockIdentity;
}

/** Makes the table of the cells; every key that ever counted has a row, every month of the period a line. */
export function figuresTable(
  cells: readonly FiguresCell[],
  axis: 'district' | 'team',
  months: readonly string[],
): FiguresTable {
  const keys = [...new Set(cells.map(({ key }) => key))].sort();
  const before = (key?: string) =>
    sum(cells.filter((cell) => cell.month === null && (key === undefined || cell.key === key)));
  const within = (key?: string, month?: string) =>
    sum(
      cells.filter(
        (cell) =>
          cell.month !== null &&
          (key === undefined || cell.key === key) &&
          (month === undefined || cell.month === month),
      ),
    );
  const upTo = (month: string, key?: string) =>
    sum(
      cells.filter(
        (cell) => (cell.month === null || cell.month <= month) && (key === undefined || cell.key === key),
      ),
    );
  const last = months.at(-1) ?? '';
  return {
    rows: keys.map((key) => ({
      key,
      ...row(within(key), upTo(last, key), axis),
      identity: identity(before(key), within(key), axis),
    })),
    months: months.map((month) => ({ month, ...row(within(undefined, month), upTo(month), 'network') })),
    cells: keys.flatMap((key) =>
      months.map((month) => ({ key, month, ...row(within(key, month), upTo(month, key), axis) })),
    ),
    total: row(within(), upTo(last), 'network'),
    identity: identity(before(), within(), 'network'),
  };
}

/** The months from one to another, both included. */
export function monthsBetween(from: string, to: string): string[] {
  const months: string[] = [];
  for (
    let [year, month] = from.split('-').map(Number) as [number, number];
    ;
    month === 12 ? (year++, (month = 1)) : month++
  ) {
    const text = `${year}-${String(month).padStart(2, '0')}`;
    if (text > to) return months;
    months.push(text);
  }
}

function row(period: Sums, all: Sums, axis: Axis): FiguresRow {
  const { received, triaged, processed, closed, reopened } = period;
  return {
    ...{ received, triaged, processed, closed, reopened },
    pending: pendingOf(all, axis),
    processedRate: processedRate(period),
    clearance: clearanceRate(period),
  };
}

/**
 * The stock is counted twice: by the flows (what closed and reopened), and by the conclusions that stand.
 * The two are written by different lines of the ledger, so a skipped one shows here.
 */
function identity(before: Sums, period: Sums, axis: Axis): StockIdentity {
  const all = sum([{ sums: before }, { sums: period }]);
  const stock = (sums: Sums) => pendingOf({ ...sums, closed: sums.standing, reopened: 0 }, axis);
  return stockIdentity(stock(before), period, stock(all), axis);
}

function sum(cells: readonly { readonly sums: Sums }[]): Sums {
  const total = { ...NO_SUMS };
  for (const { sums } of cells)
    for (const measure of MEASURES) (total as Record<string, number>)[measure]! += sums[measure];
  return total;
}
