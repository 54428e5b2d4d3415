import { toldTables, type AnsweredTable, type ToldLine, type ToldTable } from '#counts';
import { assertCoarseEnough, figureOf, type FigureId, type TableAxis } from '#counts/domain';

/** A value as it leaves the console: a count from 1 to 4, and what would give one away, is held back. */
export type ExportedValue = ToldLine['values'][number];

/** Holds back what is too small to leave. Throws `export.too-fine` for rows that are finer than may leave. */
export function exportedTables(tables: readonly AnsweredTable[]): ToldTable[] {
  for (const { question } of tables) assertCoarseEnough(question);
  return toldTables(tables);
}

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
