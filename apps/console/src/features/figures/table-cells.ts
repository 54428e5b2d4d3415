import { isTime, NOT_KNOWN } from '#counts/domain';
import type { SingleTableResponse, TableCellResponse } from '#desk-client';

/** A row or column of a table; of one that is compared, the key that it is compared with. */
export interface Line {
  readonly key: string | null;
  readonly against: string | null;
}

/** Finds the cells of a table by row and column; null is all of them. */
export function cellsOf(
  table: SingleTableResponse,
): (row: string | null, column: string | null) => TableCellResponse | undefined {
  const cells = new Map(table.cells.map((cell) => [JSON.stringify([cell.row, cell.column]), cell]));
  return (row, column) => cells.get(JSON.stringify([row, column]));
}

/** The numbers of a cell's letters. */
export function lettersOf(table: SingleTableResponse, cell: TableCellResponse): Record<string, number> {
  return Object.fromEntries(table.letters.map((letter, at) => [letter, cell.numbers[at]!]));
}

/**
 * The rows in their order: time as it runs, all else by the first figure, greatest first, what is not known last. Stretches of
 * time are compared one by one, the first with the first; all else with what has the same key.
 */
export function rowsOf(table: SingleTableResponse, against: SingleTableResponse | null): Line[] {
  const lines = linesOf(table, against, 'rows');
  if (isTime(table.by)) return lines;
  const [own, other] = [cellsOf(table), against && cellsOf(against)];
  const rank = ({ key }: Line): number =>
    key === NOT_KNOWN ? -1 : (own(key, null)?.values[0] ?? other?.(key, null)?.values[0] ?? 0);
  return lines.sort((a, b) => rank(b) - rank(a));
}

/** The columns in their order. */
export function columnsOf(table: SingleTableResponse, against: SingleTableResponse | null): Line[] {
  return table.across === null ? [] : linesOf(table, against, 'columns');
}

function linesOf(
  table: SingleTableResponse,
  against: SingleTableResponse | null,
  side: 'rows' | 'columns',
): Line[] {
  const axis = side === 'rows' ? table.by : table.across!;
  const [own, others] = [table[side].map(({ key }) => key), against?.[side].map(({ key }) => key) ?? []];
  if (isTime(axis)) return own.map((key, at) => ({ key, against: others[at] ?? null }));
  return [...new Set([...own, ...others])].map((key) => ({ key, against: key }));
}
