import type { Tx } from '#database';
import { DomainError } from '#kernel';
import { CubeQuery } from '../cube.query.js';
import {
  asOfInstant,
  assertReportParameters,
  DEFINITIONS_VERSION,
  questionsOf,
  type FiguresCalendar,
  type ReportParameters,
} from '../domain/index.js';
import { SuspensionsQuery } from '../suspensions.query.js';
import { ReportAnswers } from './answer-report.js';
import { REPORT_FORMAT, type Report } from './report-file.js';

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
}

/**
 * Answers all of a report's questions, on one snapshot. Throws `report.no-mark` where nothing was marked by then, and what
 * the questions' own rules refuse.
 */
export async function freezeReport(
  tx: Tx,
  { id, parameters, paragraphs }: ToFreeze,
  { settings, calendar }: ReportingNetwork,
  now: Date,
): Promise<Report> {
  assertReportParameters(parameters);
  const cube = new CubeQuery();
  const mark = await cube.mark(tx, asOfInstant(parameters.asOf, now, calendar));
  if (!mark) throw new DomainError('report.no-mark', 'conflict');
  const { timeZone } = calendar.settings;
  const asOfDay = calendar.dayOf(mark.at).day;
  const answers = new ReportAnswers(cube);
  const questions = questionsOf(parameters);
  const parts = [];
  for (const question of questions) parts.push(await answers.part(tx, question, mark, asOfDay));
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
