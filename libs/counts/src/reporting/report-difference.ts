import type { Tx } from '#database';
import { DomainError } from '#kernel';
import {
  isLevel,
  isTime,
  MEASURES,
  measuresOf,
  type FigureId,
  type FiguresPeriod,
  type Measure,
  type TableAxis,
  type TableQuestion,
} from '../domain/index.js';
import { stretchesOfTime } from '../figures-table.js';
import { canonicalJson, type Report, type ReportPart } from './report-file.js';
import { isSame, valuesOf } from './verify-report.js';

/** What of the ledger changed a value: lines counted between two marks, by what they are. */
export interface Counted {
  readonly measure: Measure;
  /** Of the event, or in the view of a cohort that in which the complaint was received. */
  readonly month: string;
  readonly recordedDay: string;
  readonly event: string;
  readonly lines: number;
  readonly delta: number;
}

/** A value that is not the same in both, and why. */
export interface ChangedValue {
  /** Null: all together, or of an overview. */
  readonly row: string | null;
  readonly column: string | null;
  /** Null for ages and times. */
  readonly figure: FigureId | null;
  readonly place: string;
  readonly before: number | null;
  readonly after: number | null;
  readonly because: readonly Counted[];
}

/** Two reports of the same questions beside each other. */
export interface ReportDifference {
  readonly from: Report['mark'];
  readonly to: Report['mark'];
  /** False where figures were defined otherwise: then they differ for that, too. */
  readonly sameDefinitions: boolean;
  readonly parts: readonly {
    readonly id: string;
    /** What its rows and columns are; null of an overview. */
    readonly by: TableAxis | null;
    readonly across: TableAxis | null;
    readonly changed: readonly ChangedValue[];
  }[];
}

interface CountedRow extends Counted {
  readonly row: string;
  readonly column: string;
}

/**
 * Where two reports differ, and the events that made it so. The earlier mark comes first. Throws `report.not-comparable` for
 * reports of other questions.
 */
export async function reportDifference(tx: Tx, one: Report, other: Report): Promise<ReportDifference> {
  const [earlier, later] =
    BigInt(one.mark.sequence) <= BigInt(other.mark.sequence) ? [one, other] : [other, one];
  const parts = earlier.parts.map((part) => {
    const after = later.parts.find(({ id }) => id === part.id);
    if (!after || questionOf(part) !== questionOf(after))
      throw new DomainError('report.not-comparable', 'conflict');
    return { before: part, after };
  });
  const found: ReportDifference['parts'][number][] = [];
  for (const { before, after } of parts) {
    const changed = changedPlaces(before, after);
    if (changed.length === 0) continue;
    const lines = await countedBetween(tx, earlier.mark.sequence, later.mark.sequence, before);
    const table = before.kind === 'table' ? before.question : null;
    found.push({
      ...{ id: before.id, by: table?.rows ?? null, across: table?.columns ?? null },
      changed: changed.map((value) => explained(before, value, lines)),
    });
  }
  return {
    ...{ from: earlier.mark, to: later.mark, parts: found },
    sameDefinitions: earlier.definitions === later.definitions,
  };
}

function questionOf(part: ReportPart): string {
  if (part.kind === 'table') return canonicalJson(part.question);
  const { from, to } = part.question;
  return canonicalJson({ from, to });
}

/** Letters and identities change with the figures they are part of: the figures are what is told. */
const isTold = (part: ReportPart, place: string): boolean =>
  part.kind === 'overview' ? !/^agesOn$|numbers|identity/.test(place) : !/· \(|· identity/.test(place);

interface Changed {
  readonly place: string;
  readonly before: number | null;
  readonly after: number | null;
}

function changedPlaces(before: ReportPart, after: ReportPart): Changed[] {
  const [was, is] = [valuesOf(before), valuesOf(after)];
  const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((place) => isTold(before, place) && !isSame(was.get(place), is.get(place)))
    .map((place) => ({ place, before: number(was.get(place)), after: number(is.get(place)) }));
}

async function countedBetween(tx: Tx, after: string, upTo: string, part: ReportPart): Promise<CountedRow[]> {
  const axis = (one: TableAxis | null) => (one && !isTime(one) ? one : '');
  const asked =
    part.kind === 'table'
      ? {
          ...{ rows: axis(part.question.rows), columns: axis(part.question.columns) },
          basis: part.question.view === 'cohort' ? 'cohort' : 'event',
          filter: { ...part.question.filter, ...part.question.only },
        }
      : { rows: '', columns: '', basis: 'event', filter: {} };
  return tx.query<CountedRow>(
    `SELECT row_key AS row, column_key AS column, measure, month, recorded_day AS "recordedDay", event, lines, delta
       FROM counted_between($1, $2, $3, $4, $5, $6)`,
    [after, upTo, asked.rows, asked.columns, asked.basis, JSON.stringify(asked.filter)],
  );
}

/** With the lines that a value is made of: its row's and column's, of its figure's measures, up to the end of its months. */
function explained(part: ReportPart, changed: Changed, lines: readonly CountedRow[]): ChangedValue {
  const { row, column, figure, axes, measures, months } = placeOf(part, changed.place);
  const sums = new Map<string, { -readonly [Key in keyof Counted]: Counted[Key] }>();
  for (const line of lines) {
    if (axes.row !== null && line.row !== axes.row) continue;
    if (axes.column !== null && line.column !== axes.column) continue;
    if (!measures.includes(line.measure) || !(line.month >= months.from && line.month <= months.to)) continue;
    const { measure, month, recordedDay, event } = line;
    const key = JSON.stringify([measure, month, recordedDay, event]);
    const sum = sums.get(key) ?? { measure, month, recordedDay, event, lines: 0, delta: 0 };
    sum.lines += line.lines;
    sum.delta += line.delta;
    sums.set(key, sum);
  }
  return { ...{ row, column, figure, ...changed }, because: [...sums.values()] };
}

const EVER = '0000-00';

const LATEST = '9999-12';

function placeOf(part: ReportPart, place: string) {
  const nowhere = { row: null, column: null };
  if (part.kind === 'overview') {
    const at = /^figures\.(\d+)\./.exec(place)?.[1];
    const figure = at === undefined ? null : part.answer.figures[Number(at)]!.id;
    return {
      ...{ ...nowhere, axes: nowhere, figure, measures: figure ? measuresOf(figure) : MEASURES },
      // How long things took is known only later.
      months: { from: EVER, to: /^(within|time)/.test(place) ? LATEST : part.question.to },
    };
  }
  const { question } = part;
  const [at = '', figure] = place.split(' · ') as [string, FigureId];
  const [row, column] = at.split(' × ').map((key) => (key === 'all' ? null : key)) as [
    string | null,
    string?,
  ];
  const key = (axis: TableAxis | null, value: string | null) =>
    axis === null || isTime(axis) ? null : value;
  const cell = { row, column: column ?? null };
  return {
    ...{ ...cell, figure, measures: measuresOf(figure) },
    axes: { row: key(question.rows, cell.row), column: key(question.columns, cell.column) },
    months: monthsOf(question, figure, cell),
  };
}

/** Of a level the months since the beginning count, of a flow those of the cell's own stretch. */
function monthsOf(
  question: TableQuestion,
  figure: FigureId,
  { row, column }: { readonly row: string | null; readonly column: string | null },
): FiguresPeriod {
  const time = isTime(question.rows)
    ? question.rows
    : question.columns && isTime(question.columns)
      ? question.columns
      : null;
  const stretch = time && stretchesOfTime(time, question).get((time === question.rows ? row : column) ?? '');
  const { from, to } = stretch ?? question;
  return { from: isLevel(figure) && question.view === 'flow' ? EVER : from, to };
}
