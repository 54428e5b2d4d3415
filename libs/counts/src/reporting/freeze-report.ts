import type { Tx } from '#database';
import { DomainError } from '#kernel';
import { CubeQuery } from '../cube.query.js';
import {
  asOfInstant,
  DEFINITIONS_VERSION,
  EVER,
  questionsOf,
  type FiguresCalendar,
  type ReportParameters,
  type ReportQuestion,
} from '../domain/index.js';
import { SuspensionsQuery } from '../suspensions.query.js';
import { ReportAnswers } from './answer-report.js';
import { REPORT_FORMAT, type Report, type ReportPart } from './report-file.js';

/** What of the network a report tells, and reckons with. */
export interface ReportingNetwork {
  readonly settings: { readonly name: string; readonly kind: 'demonstration' | 'real' };
  readonly calendar: FiguresCalendar & { readonly settings: { readonly timeZone: string } };
}

/** What is to be frozen. */
export interface ToFreeze {
  readonly id: string;
  readonly parameters: ReportParameters;
  readonly paragraphs: readonly string[];
  /** Those of another report, which this one is to be compared with; else those of the parameters. */
  readonly questions?: readonly ReportQuestion[];
}

/**
 * Answers all of a report's questions, on one snapshot. Throws `report.no-mark` where nothing was marked by then, and what
 * the questions' own rules refuse.
 */
export async function freezeReport(
  tx: Tx,
  { id, parameters, paragraphs, questions = questionsOf(parameters) }: ToFreeze,
  { settings, calendar }: ReportingNetwork,
  now: Date,
): Promise<Report> {
  const cube = new CubeQuery();
  const mark = await cube.mark(tx, asOfInstant(parameters.asOf, now, calendar));
  if (!mark) throw new DomainError('report.no-mark', 'conflict');
  const { timeZone } = calendar.settings;
  const asOfDay = calendar.dayOf(mark.at).day;
  const answers = new ReportAnswers(cube);
  const parts = [];
  for (const question of questions) {
    const part = await answers.part(tx, question, mark, asOfDay);
    parts.push(question.id === EVER ? sinceBegun(part) : part);
  }
  const { from, to } = questions[0]!.question;
  return {
    ...{ format: REPORT_FORMAT, id, parameters, paragraphs, parts, definitions: DEFINITIONS_VERSION },
    madeAt: now.toISOString(),
    network: { name: settings.name, demonstration: settings.kind === 'demonstration', timeZone },
    mark: { sequence: mark.sequence, at: mark.at.toISOString() },
    names: {
      district: Object.fromEntries(await cube.names(tx, 'district')),
      team: Object.fromEntries(await cube.names(tx, 'team')),
    },
    suspensions: await new SuspensionsQuery().between(tx, { from, to }, timeZone),
  };
}

/** Without the years before the first in which anything was counted: the question then begins there. */
function sinceBegun(part: ReportPart): ReportPart {
  if (part.kind === 'overview') return part;
  const { question, answer } = part;
  const counted = answer.cells.flatMap(({ row, numbers }) =>
    row !== null && numbers.some((number) => number !== 0) ? [row] : [],
  );
  const first = counted.sort()[0] ?? question.to.slice(0, 4);
  const isSince = ({ row }: { readonly row: string | null }) => row === null || row >= first;
  return {
    ...part,
    question: { ...question, from: `${first}-01` },
    answer: {
      ...answer,
      rows: answer.rows.filter((row) => isSince({ row })),
      cells: answer.cells.filter(isSince),
      identities: answer.identities.filter(isSince),
    },
  };
}
