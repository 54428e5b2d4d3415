import type { FiguresTable } from '#counts';
import {
  assertCoarseEnough,
  figureOf,
  withFloor,
  type FigureId,
  type Held,
  type TableAxis,
  type TableQuestion,
} from '#counts/domain';

/** A value as it leaves the console: a count from 1 to 4, and what would give one away, is held back. */
export type ExportedValue = number | Held | null;

/** A table as it leaves the console. */
export interface ExportedTable {
  readonly id: string;
  readonly question: TableQuestion;
  readonly lines: readonly ExportedLine[];
  /** All rows and columns together. */
  readonly total: readonly ExportedValue[];
}

/** A row, or one column of it; in the order of the question's figures. */
export interface ExportedLine {
  readonly row: string;
  readonly column: string | null;
  readonly values: readonly ExportedValue[];
}

/** Holds back what is too small to leave. Throws `export.too-fine` for rows that are finer than may leave. */
export function exportedTable(id: string, question: TableQuestion, table: FiguresTable): ExportedTable {
  assertCoarseEnough(question);
  const cells = withFloor(question.figures, table);
  return {
    ...{ id, question },
    lines: cells
      .flatMap(({ row, column, values }) =>
        row !== null && (question.columns === null) === (column === null) ? [{ row, column, values }] : [],
      )
      .sort(
        (a, b) =>
          at(table.rows, a.row) - at(table.rows, b.row) ||
          at(table.columns, a.column) - at(table.columns, b.column),
      ),
    total: cells.find(({ row, column }) => row === null && column === null)?.values ?? [],
  };
}

const at = (keys: readonly string[], key: string | null): number => (key === null ? -1 : keys.indexOf(key));

/** A rate is written to four digits: more would only look exact. */
export function rounded(id: FigureId, value: ExportedValue): ExportedValue {
  if (typeof value !== 'number' || figureOf(id).unit === 'complaints') return value;
  return Math.round(value * 10_000) / 10_000;
}

const TAGS: Readonly<Record<TableAxis, string>> = {
  ...{ month: '#date+month', quarter: '#date+quarter', year: '#date+year' },
  ...{ district: '#adm2', team: '#org+team', kind: '#subject+kind', category: '#subject+category' },
  ...{ finding: '#status+finding', action: '#activity+action', 'closing-reason': '#status+closing' },
  ...{ channel: '#channel', language: '#language', sex: '#affected+sex', 'age-band': '#affected+age' },
};

/** The humanitarian exchange language's tag of an axis. */
export const hxlOfAxis = (axis: TableAxis, what: 'code' | 'name'): string => `${TAGS[axis]}+${what}`;
/** And of a figure. */
export const hxlOfFigure = (id: FigureId): string =>
  `#indicator+${id.replaceAll('-', '_')}+${figureOf(id).unit === 'complaints' ? 'num' : figureOf(id).unit}`;
