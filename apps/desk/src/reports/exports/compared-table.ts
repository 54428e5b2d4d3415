import { stretchesOfTime, type ToldLine, type ToldTable } from '#counts';
import { isTime, type TableAxis } from '#counts/domain';
import type { ExportedValue } from './exported-table.js';

/** A table with what it is compared with, each line beside its counterpart. */
export interface ComparedTable {
  readonly against: ToldTable;
  /** As of when it is. */
  readonly asOf: string | null;
  /** The values of a line's counterpart; null where there is none. */
  readonly counterpart: (line: ToldLine) => readonly ExportedValue[] | null;
}

/** Stretches of time are compared one by one, the first with the first; all else with what has the same key. */
export function comparedTable(table: ToldTable, against: ToldTable, asOf: string | null): ComparedTable {
  const rowOf = counterparts(table.question.rows, table, against);
  const columnOf = counterparts(table.question.columns, table, against);
  const lines = new Map(
    [...against.lines, ...(against.total ? [against.total] : [])].map((line) => [placeOf(line), line]),
  );
  const counterpart = ({ row, column }: ToldLine) =>
    lines.get(placeOf({ row: row && rowOf(row), column: column && columnOf(column) }))?.values ?? null;
  return {
    ...{ against, asOf },
    // What has no counterpart is not set against all together.
    counterpart: (line) =>
      (line.row !== null && rowOf(line.row) === null) ||
      (line.column !== null && columnOf(line.column) === null)
        ? null
        : counterpart(line),
  };
}

const placeOf = ({ row, column }: Pick<ToldLine, 'row' | 'column'>): string => JSON.stringify([row, column]);

function counterparts(
  axis: TableAxis | null,
  table: ToldTable,
  against: ToldTable,
): (key: string) => string | null {
  if (axis === null || !isTime(axis)) return (key) => key;
  const [own, others] = [table, against].map(({ question }) => [...stretchesOfTime(axis, question).keys()]);
  return (key) => others![own!.indexOf(key)] ?? null;
}

/** How far a number went; nothing where one of the two is held back, or there is none. */
export const differenceOf = (now: ExportedValue, was: ExportedValue | undefined): number | null =>
  typeof now === 'number' && typeof was === 'number' ? now - was : null;
