import type { CubeCell } from './cube.query.js';
import {
  addSums,
  daysOf,
  figureOf,
  isFurther,
  isTime,
  isOfConclusion,
  monthsBetween,
  numbersOf,
  openingPart,
  pendingOf,
  quarterOf,
  stockIdentity,
  type Axis,
  type FigureId,
  type FiguresPeriod,
  type OpeningPart,
  type StockIdentity,
  type Sums,
  type TableAxis,
  type TableQuestion,
  type Tally,
  type TermId,
  type TimeAxis,
  furtherAxis,
  lettersOf,
} from './domain/index.js';

/** One cell: the figures in the question's order, and the numbers of the letters in their formulas. */
export interface TableCell {
  /** Null: all rows together. */
  readonly row: string | null;
  /** Null: all columns together. */
  readonly column: string | null;
  /** Null: "n/a". */
  readonly values: readonly (number | null)[];
  /** Of the table's letters, in their order. */
  readonly numbers: readonly number[];
  /** What of it was entered as totals from before this system. */
  readonly opening: OpeningPart | null;
}

/** A table of figures with its totals, which are cells too. */
export interface FiguresTable {
  readonly rows: readonly string[];
  /** Empty where the question has no columns. */
  readonly columns: readonly string[];
  readonly letters: readonly TermId[];
  readonly cells: readonly TableCell[];
  /** Of the whole; null in the view of a cohort, and by codes of the conclusion. */
  readonly identity: StockIdentity | null;
  readonly identities: readonly { readonly row: string; readonly identity: StockIdentity }[];
}

interface Stretch {
  readonly row: string | null;
  readonly column: string | null;
  readonly before: Sums;
  readonly tally: Tally;
}

/** Makes the table of the cube's cells: a row and column for each key that ever counted, and each stretch of the period. */
export function figuresTable(question: TableQuestion, cells: readonly CubeCell[]): FiguresTable {
  const { rows, columns, figures } = question;
  const stretches = stretchesOf(question, cells);
  const letters = lettersOf(figures);
  const identified = question.view === 'flow' && !isOfConclusion(furtherAxis(question));
  const whole = stretches.find(({ row, column }) => row === null && column === null)!;
  return {
    rows: keysOf(rows, question, cells),
    columns: columns ? keysOf(columns, question, cells) : [],
    letters,
    cells: stretches.map(({ row, column, tally }) => ({
      row,
      column,
      ...evaluated(figures, letters, tally),
      opening: openingPart(tally.period, tally.end),
    })),
    identity: identified ? identityOf(whole) : null,
    identities: identified
      ? stretches.flatMap((one) =>
          one.row !== null && one.column === null ? [{ row: one.row, identity: identityOf(one) }] : [],
        )
      : [],
  };
}

/** Figures of a tally, with what they were computed from: the letters of them all. */
export function evaluated(
  figures: readonly FigureId[],
  letters: readonly TermId[],
  tally: Tally,
): Pick<TableCell, 'values' | 'numbers'> {
  const numbers = numbersOf(letters, tally);
  return {
    values: figures.map((id) => figureOf(id).value(...figureOf(id).terms.map((term) => numbers[term]!))),
    numbers: letters.map((letter) => numbers[letter]!),
  };
}

/** The stretches of time of a period: their keys, and which months each has of it. */
export function stretchesOfTime(axis: TimeAxis, period: FiguresPeriod): Map<string, FiguresPeriod> {
  const stretches = new Map<string, FiguresPeriod>();
  for (const month of monthsBetween(period.from, period.to)) {
    const key = stretchOf(axis, month);
    stretches.set(key, { from: stretches.get(key)?.from ?? month, to: month });
  }
  return stretches;
}

function stretchOf(axis: TimeAxis, month: string): string {
  if (axis === 'month') return month;
  return axis === 'year' ? month.slice(0, 4) : quarterOf(month);
}

function keysOf(axis: TableAxis, question: TableQuestion, cells: readonly CubeCell[]): string[] {
  if (isTime(axis)) return [...stretchesOfTime(axis, question).keys()];
  return [...new Set(cells.map((cell) => keyOf(cell, axis)))].sort();
}

function keyOf(cell: CubeCell, axis: TableAxis): string {
  if (axis === 'kind' || axis === 'district' || axis === 'team') return cell[axis];
  if (isFurther(axis)) return cell.value;
  return stretchOf(axis as TimeAxis, cell.month!);
}

/** Every cell and total: along the time axis where there is one, for each key of the others and for all together. */
function stretchesOf(question: TableQuestion, cells: readonly CubeCell[]): Stretch[] {
  const { rows, columns } = question;
  const time = [rows, columns].find((axis) => axis !== null && isTime(axis)) as TimeAxis | undefined;
  const days = daysOf(question);
  const parts = [...(time ? stretchesOfTime(time, question) : [])].map(([key, period]) => ({
    key,
    days: daysOf(period),
  }));
  const groups = new Map<string, { row: string | null; column: string | null; cells: CubeCell[] }>();
  const into = (row: string | null, column: string | null, cell?: CubeCell) => {
    const key = JSON.stringify([row, column]);
    const group = groups.get(key) ?? { row, column, cells: [] };
    groups.set(key, group);
    if (cell) group.cells.push(cell);
  };
  into(null, null);
  for (const cell of cells) {
    const row = isTime(rows) ? null : keyOf(cell, rows);
    const column = columns === null || isTime(columns) ? null : keyOf(cell, columns);
    for (const r of new Set([row, null])) for (const c of new Set([column, null])) into(r, c, cell);
  }
  return [...groups.values()].flatMap((group) => {
    const axis = axisOf(question, group);
    const whole = { row: group.row, column: group.column, ...tallied(question, group.cells, days, axis) };
    if (!time) return [whole];
    const stretches = along(question, time, parts, group.cells, axis).map(({ key, ...part }) => ({
      row: isTime(rows) ? key : group.row,
      column: isTime(rows) ? group.column : key,
      ...part,
    }));
    return [whole, ...stretches];
  });
}

/** Transfers cancel for all teams together, and show where it is one team's cell. */
function axisOf(
  { rows, columns, filter }: TableQuestion,
  group: { row: string | null; column: string | null },
): Axis {
  const ofTeam = (rows === 'team' && group.row !== null) || (columns === 'team' && group.column !== null);
  return ofTeam || filter.team ? 'team' : 'network';
}

function tallied(
  { view }: TableQuestion,
  cells: readonly CubeCell[],
  days: number,
  axis: Axis,
): Pick<Stretch, 'before' | 'tally'> {
  const before = addSums(cells.filter(({ month }) => month === null).map(({ sums }) => sums));
  const own = addSums(cells.filter(({ month }) => month !== null).map(({ sums }) => sums));
  const end = view === 'cohort' ? own : addSums([before, own]);
  return { before, tally: { period: own, end, days, axis } };
}

function along(
  question: TableQuestion,
  time: TimeAxis,
  parts: readonly { readonly key: string; readonly days: number }[],
  cells: readonly CubeCell[],
  axis: Axis,
): (Pick<Stretch, 'before' | 'tally'> & { readonly key: string })[] {
  const own = new Map<string, Sums[]>();
  for (const { month, sums } of cells) {
    const key = month === null ? '' : stretchOf(time, month);
    const there = own.get(key);
    if (there) there.push(sums);
    else own.set(key, [sums]);
  }
  let before = addSums(own.get('') ?? []);
  return parts.map(({ key, days }) => {
    const sums = addSums(own.get(key) ?? []);
    const end = question.view === 'cohort' ? sums : addSums([before, sums]);
    const part = { key, before, tally: { period: sums, end, days, axis } };
    before = end;
    return part;
  });
}

/**
 * The stock is counted twice: by the flows (what closed and reopened), and by the conclusions that stand.
 * The two are written by different lines of the ledger, so a skipped one shows here.
 */
export function identityOf({ before, tally }: Pick<Stretch, 'before' | 'tally'>): StockIdentity {
  const stock = (sums: Sums) => pendingOf({ ...sums, closed: sums.standing, reopened: 0 }, tally.axis);
  return stockIdentity(stock(before), tally.period, stock(tally.end), tally.axis);
}
