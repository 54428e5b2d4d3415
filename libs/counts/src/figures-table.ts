import {
  clearanceRate,
  MEASURES,
  NO_SUMS,
  pendingOf,
  processedRate,
  stockIdentity,
  type Axis,
  type Measure,
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
  const byKey = new Map<string, FiguresCell[]>();
  for (const cell of cells) byKey.set(cell.key, [...(byKey.get(cell.key) ?? []), cell]);
  const keys = [...byKey.keys()].sort();
  const places = keys.map((key) => ({ key, line: timeline(byKey.get(key)!, months) }));
  const whole = timeline(cells, months);
  return {
    rows: places.map(({ key, line }) => ({
      key,
      ...row(line.period, line.end, axis),
      identity: identity(line.before, line.period, axis),
    })),
    months: whole.months.map(({ month, own, upTo }) => ({ month, ...row(own, upTo, 'network') })),
    cells: places.flatMap(({ key, line }) =>
      line.months.map(({ month, own, upTo }) => ({ key, month, ...row(own, upTo, axis) })),
    ),
    total: row(whole.period, whole.end, 'network'),
    identity: identity(whole.before, whole.period, 'network'),
  };
}

/** Some cells along the months: each month's own sums, and all up to its end. */
function timeline(cells: readonly FiguresCell[], months: readonly string[]) {
  const byMonth = new Map<string | null, Sums[]>();
  for (const { month, sums } of cells) byMonth.set(month, [...(byMonth.get(month) ?? []), sums]);
  const of = (month: string | null): Sums => sum(byMonth.get(month) ?? []);
  const before = of(null);
  let end = before;
  const line = months.map((month) => {
    const own = of(month);
    end = sum([end, own]);
    return { month, own, upTo: end };
  });
  return { before, months: line, period: sum(line.map(({ own }) => own)), end };
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
  const all = sum([before, period]);
  const stock = (sums: Sums) => pendingOf({ ...sums, closed: sums.standing, reopened: 0 }, axis);
  return stockIdentity(stock(before), period, stock(all), axis);
}

function sum(all: readonly Sums[]): Sums {
  const total: Record<Measure, number> = { ...NO_SUMS };
  for (const sums of all) for (const measure of MEASURES) total[measure] += sums[measure];
  return total;
}
