import type { Tx } from '#database';
import { DomainError } from '#kernel';
import {
  figureOf,
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
  readonly place: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly because: readonly Counted[];
}

/** Two reports of the same questions beside each other. */
export interface ReportDifference {
  readonly from: Report['mark'];
  readonly to: Report['mark'];
  /** False where figures were defined otherwise: then they differ for that, too. */
  readonly sameDefinitions: boolean;
  readonly parts: readonly { readonly id: string; readonly changed: readonly ChangedValue[] }[];
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
  const [earlier, later] = BigInt(one.mark.sequence) <= BigInt(other.mark.sequence) ? [one, other] : [other, one];
  const parts = earlier.parts.map((part) => {
    const after = later.parts.find(({ id }) => id === part.id);
    if (!after || questionOf(part) !== questionOf(after)) throw new DomainError('report.not-comparable', 'conflict');
    return { before: part, after };
  });
  const found: ReportDifference['parts'][number][] = [];
  for (const { before, after } of parts) {
    const changed = changedPlaces(before, after);
    if (changed.length === 0) continue;
    const lines = await countedBetween(tx, earlier.mark.sequence, later.mark.sequence, before);
    found.push({
      id: before.id,
      changed: changed.map((value) => ({ ...value, because: because(before, value.place, lines) })),
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

function changedPlaces(before: ReportPart, after: ReportPart): Omit<ChangedValue, 'because'>[] {
  const [was, is] = [valuesOf(before), valuesOf(after)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((place) => isTold(before, place) && !isSame(was.get(place), is.get(place)))
    .map((place) => ({ place, before: was.get(place) ?? null, after: is.get(place) ?? null }));
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

/** The lines that a value is made of: its row's and column's, of its figure's measures, up to the end of its months. */
function because(part: ReportPart, place: string, lines: readonly CountedRow[]): Counted[] {
  const { row, column, measures, months } = placeOf(part, place);
  const sums = new Map<string, { -readonly [Key in keyof Counted]: Counted[Key] }>();
  for (const line of lines) {
    if (row !== null && line.row !== row) continue;
    if (column !== null && line.column !== column) continue;
    if (!measures.includes(line.measure) || !(line.month >= months.from && line.month <= months.to)) continue;
    const { measure, month, recordedDay, event } = line;
    const key = JSON.stringify([measure, month, recordedDay, event]);
    const sum = sums.get(key) ?? { measure, month, recordedDay, event, lines: 0, delta: 0 };
    sum.lines += line.lines;
    sum.delta += line.delta;
    sums.set(key, sum);
  }
  return [...sums.values()];
}

const EVER = '0000-00';

const isLevel = (id: FigureId): boolean => figureOf(id).terms.some((term) => term === 'S' || term.startsWith('Σ'));

function placeOf(part: ReportPart, place: string) {
  if (part.kind === 'overview') {
    const { to } = part.question;
    const figure = part.answer.figures[Number(/^figures\.(\d+)\./.exec(place)?.[1] ?? NaN)]?.id;
    return {
      ...{ row: null, column: null, measures: figure ? measuresOf(figure) : MEASURES },
      months: { from: EVER, to: place.startsWith('within') || place.startsWith('time') ? '9999-12' : to },
    };
  }
  const { question } = part;
  const [at = '', figure = ''] = place.split(' · ');
  const [row = '', column = 'all'] = at.split(' × ');
  const key = (axis: TableAxis | null, name: string) => (axis === null || isTime(axis) || name === 'all' ? null : name);
  return {
    ...{ row: key(question.rows, row), column: key(question.columns, column) },
    measures: measuresOf(figure as FigureId),
    months: monthsOf(question, figure as FigureId, { row, column }),
  };
}

/** Of a level the months since the beginning count, of a flow those of the cell's own stretch. */
function monthsOf(
  question: TableQuestion,
  figure: FigureId,
  { row, column }: { readonly row: string; readonly column: string },
): FiguresPeriod {
  const time = isTime(question.rows) ? question.rows : question.columns && isTime(question.columns) ? question.columns : null;
  const stretch = time && stretchesOfTime(time, question).get(time === question.rows ? row : column);
  const { from, to } = stretch ?? question;
  return { from: isLevel(figure) && question.view === 'flow' ? EVER : from, to };
}
