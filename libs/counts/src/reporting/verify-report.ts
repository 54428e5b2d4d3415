import type { Tx } from '#database';
import type { FiguresMark } from '../cube.query.js';
import { DEFINITIONS_VERSION, type ReportQuestion } from '../domain/index.js';
import { ReportAnswers } from './answer-report.js';
import { LedgerSums } from './ledger-sums.js';
import type { Report, ReportPart } from './report-file.js';

/** One value that is not what the ledger says. */
export interface DifferentCell {
  /** Which part of the report. */
  readonly part: string;
  /** Where in it: row, column and figure, or the path in an overview. */
  readonly place: string;
  readonly reported: unknown;
  readonly recomputed: unknown;
}

/** What verifying a report came to. */
export type ReportVerdict =
  | { readonly outcome: 'equal'; readonly values: number }
  | { readonly outcome: 'different'; readonly values: number; readonly cells: readonly DifferentCell[] }
  | { readonly outcome: 'unknown-definitions' }
  | { readonly outcome: 'unknown-mark' };

/** Recomputes every figure of a report from the ledger's lines, as kenekanko_check, on one snapshot. */
export async function verifyReport(tx: Tx, report: Report): Promise<ReportVerdict> {
  if (report.definitions !== DEFINITIONS_VERSION) return { outcome: 'unknown-definitions' };
  const mark = await markOf(tx, report);
  if (!mark) return { outcome: 'unknown-mark' };
  const answers = new ReportAnswers(new LedgerSums());
  const cells: DifferentCell[] = [];
  let values = 0;
  for (const part of report.parts) {
    const again = await answers.part(tx, part as ReportQuestion, mark, dayOf(part));
    const [reported, recomputed] = [valuesOf(part), valuesOf(again)];
    const places = new Set([...reported.keys(), ...recomputed.keys()]);
    values += places.size;
    for (const place of places) {
      const [was, is] = [reported.get(place), recomputed.get(place)];
      if (!isSame(was, is))
        cells.push({ part: part.id, place, reported: was ?? null, recomputed: is ?? null });
    }
  }
  return cells.length === 0 ? { outcome: 'equal', values } : { outcome: 'different', values, cells };
}

const dayOf = (part: ReportPart): string => (part.kind === 'overview' ? part.question.asOfDay : '');

async function markOf(tx: Tx, { mark }: Report): Promise<FiguresMark | null> {
  const [found] = await tx.query<FiguresMark>(
    `SELECT sequence, at, at::text AS exact, '' AS "recordedMonth", false AS last
       FROM ledger_mark WHERE sequence = $1 AND date_trunc('milliseconds', at) = $2::timestamptz`,
    [mark.sequence, mark.at],
  );
  return found ?? null;
}

/** A row that nothing counts in may be written or left out. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === undefined || other === undefined) return !one && !other;
  return one === other;
}

/** Every value of a part by where it stands. */
export function valuesOf(part: ReportPart): Map<string, unknown> {
  if (part.kind === 'overview') return new Map(leavesOf(part.answer, ''));
  const { question, answer } = part;
  const places = new Map<string, unknown>();
  for (const { row, column, values, numbers } of answer.cells) {
    const at = `${row ?? 'all'}${question.columns ? ` × ${column ?? 'all'}` : ''}`;
    question.figures.forEach((figure, index) => places.set(`${at} · ${figure}`, values[index]));
    answer.letters.forEach((letter, index) => places.set(`${at} · (${letter})`, numbers[index]));
  }
  const identities = [{ row: 'all', identity: answer.identity }, ...answer.identities];
  for (const { row, identity } of identities) {
    for (const [path, value] of leavesOf(identity ?? {}, 'identity')) places.set(`${row} · ${path}`, value);
  }
  return places;
}

function leavesOf(value: unknown, path: string): [string, unknown][] {
  if (value === null || typeof value !== 'object') return [[path, value]];
  return Object.entries(value).flatMap(([key, one]) => leavesOf(one, path ? `${path}.${key}` : key));
}
