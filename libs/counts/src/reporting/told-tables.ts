import type { FiguresTable, TableCell } from '../figures-table.js';
import {
  BEFORE_THIS_SYSTEM,
  containsOpening,
  figureOf,
  isCompared,
  isLevel,
  isTime,
  NOT_KNOWN,
  RESTRICTED,
  UNDER_FLOOR,
  WITHHELD,
  withFloor,
  type FlooredCell,
  type Held,
  type TableQuestion,
} from '../domain/index.js';

/** A table as it is told to whom the exact figures are not: small counts held back, rows in order, no total that is none. */
export interface ToldTable {
  readonly id: string;
  readonly question: TableQuestion;
  /** Those of most first; what is masked or not known last. */
  readonly rows: readonly string[];
  /** Of rows, or of each column of them; in the order of the rows. */
  readonly lines: readonly ToldLine[];
  /** All together; null where nothing may be added up. */
  readonly total: ToldLine | null;
  /** A row's line, or the total (null); absent where there is none. */
  line(row: string | null): ToldLine | undefined;
}

export interface ToldLine {
  readonly row: string | null;
  readonly column: string | null;
  readonly values: FlooredCell['values'];
  /** Of the figures in the question's order: whether a value is told and contains opening balances. */
  readonly opened: readonly boolean[];
}

/** A question with its exact answer. */
export interface AnsweredTable {
  readonly id: string;
  readonly question: TableQuestion;
  readonly answer: Pick<FiguresTable, 'rows' | 'columns' | 'letters' | 'cells'>;
}

/** Tables that are read together, each as it may be told. */
export function toldTables(tables: readonly AnsweredTable[]): ToldTable[] {
  const meant = tables.map((table) => addingUp(ofUnexamined(table)));
  const floored = withFloor(meant);
  return meant.map(({ id, question, answer }, table) => {
    const all = floored[table]!.map((cell, at) => toldLine(question, answer.cells[at]!, cell));
    const total = all.find(({ row, column }) => row === null && column === null) ?? null;
    const lines = all.filter(
      ({ row, column }) => row !== null && (question.columns === null) === (column === null),
    );
    const whole = new Map(all.flatMap((one) => (one.column === null ? [[one.row, one] as const] : [])));
    const rows = isTime(question.rows)
      ? answer.rows
      : inOrder(answer.rows, (row) => whole.get(row)?.values[0]);
    const place = new Map(rows.map((row, at) => [row, at]));
    return {
      ...{ id, question, rows, total },
      lines: lines.toSorted((a, b) => place.get(a.row!)! - place.get(b.row!)!),
      line: (row) => whole.get(row),
    };
  });
}

function toldLine(
  { figures }: TableQuestion,
  { opening }: TableCell,
  { row, column, values }: FlooredCell,
): ToldLine {
  return {
    ...{ row, column, values },
    opened: figures.map((id, at) => typeof values[at] === 'number' && containsOpening(id, opening)),
  };
}

/** A conclusion has a reason of closing only where nothing was examined: the others are no "unknown reason". */
function ofUnexamined(table: AnsweredTable): AnsweredTable {
  const { question, answer } = table;
  if (question.rows !== 'closing-reason' || question.columns !== null) return table;
  const cells = answer.cells.filter(({ row }) => row !== null && row !== NOT_KNOWN);
  const sum = (count: number, numbers: (cell: TableCell) => readonly (number | null)[]): number[] =>
    Array.from({ length: count }, (_, at) => cells.reduce((all, cell) => all + (numbers(cell)[at] ?? 0), 0));
  const sums = sum(question.figures.length, ({ values }) => values);
  const total: TableCell = {
    ...{ row: null, column: null, opening: null },
    // Shares and days are not added up.
    values: sums.map((value, at) => (figureOf(question.figures[at]!).unit === 'complaints' ? value : null)),
    numbers: sum(answer.cells[0]?.numbers.length ?? 0, ({ numbers }) => numbers),
  };
  return {
    ...table,
    question: { ...question, only: question.only ?? { axis: 'finding', value: 'not-examined' } },
    answer: { ...answer, rows: answer.rows.filter((row) => row !== NOT_KNOWN), cells: [total, ...cells] },
  };
}

/** Quarters side by side have no sum, and what is pending at the end of each month is not added up. */
function addingUp(table: AnsweredTable): AnsweredTable {
  const { id, question, answer } = table;
  const isTotal = ({ row }: TableCell) => row === null;
  if (isCompared(id)) {
    return { ...table, answer: { ...answer, cells: answer.cells.filter((cell) => !isTotal(cell)) } };
  }
  if (!isTime(question.rows) || question.view === 'cohort') return table;
  const flows = ({ values }: TableCell) =>
    values.map((value, at) => (isLevel(question.figures[at]!) ? null : value));
  return {
    ...table,
    answer: {
      ...answer,
      cells: answer.cells.map((cell) => (isTotal(cell) ? { ...cell, values: flows(cell) } : cell)),
    },
  };
}

const LAST: readonly string[] = [NOT_KNOWN, RESTRICTED, BEFORE_THIS_SYSTEM];

/** By what is shown of them: an order by what is held back would tell of it. */
function inOrder(
  rows: readonly string[],
  shown: (row: string) => number | Held | null | undefined,
): string[] {
  const rank = (row: string): number => {
    if (LAST.includes(row)) return -1;
    const value = shown(row);
    if (value === WITHHELD) return 0.7;
    return value === UNDER_FLOOR ? 0.5 : (value ?? 0);
  };
  return rows.toSorted((a, b) => rank(b) - rank(a) || (a < b ? -1 : 1));
}
