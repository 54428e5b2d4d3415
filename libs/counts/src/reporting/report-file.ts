import { DomainError, isBounded } from '#kernel';
import { isSignedBy, sign, type SigningKey } from '#sealing';
import type { Overview } from '../overview.query.js';
import type { FiguresTable } from '../figures-table.js';
import type { TeamInterval } from '../suspensions.query.js';
import type { FiguresPeriod, ReportParameters, TableQuestion } from '../domain/index.js';

/** What every report says of itself, beside what it is a report of. */
export const REPORT_FORMAT = 'kenekanko-report/1';

/** An overview as it is frozen: the day of its mark is part of the question. */
export type FrozenOverview = Omit<Overview, 'mark' | 'question'>;

/** A question with its answer. */
export type ReportPart =
  | {
      readonly id: string;
      readonly kind: 'table';
      readonly question: TableQuestion;
      readonly answer: FiguresTable;
    }
  | {
      readonly id: string;
      readonly kind: 'overview';
      readonly question: FiguresPeriod & { readonly asOfDay: string };
      readonly answer: FrozenOverview;
    };

/** A report as it was frozen. Nothing in it names a complaint, or who made it. */
export interface Report {
  readonly format: typeof REPORT_FORMAT;
  readonly id: string;
  readonly parameters: ReportParameters;
  readonly madeAt: string;
  readonly network: { readonly name: string; readonly demonstration: boolean; readonly timeZone: string };
  /** Everything in the ledger up to this number, and nothing else. */
  readonly mark: { readonly sequence: string; readonly at: string };
  readonly definitions: string;
  readonly parts: readonly ReportPart[];
  readonly names: Readonly<Record<'district' | 'team', Readonly<Record<string, string>>>>;
  readonly suspensions: readonly TeamInterval[];
  readonly paragraphs: readonly string[];
}

/** A report with the signature under it. */
export interface SignedReport {
  readonly report: Report;
  /** The public key that it is to be checked with, base64. */
  readonly key: string;
  readonly signature: string;
}

/** JSON that is the same for the same content: keys in order, no space. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    one !== null && typeof one === 'object' && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}

/** The file of a report, signed. */
export function signedFile(report: Report, key: SigningKey): string {
  const { key: publicKey, signature } = sign(canonicalJson(report), key, 'report');
  return canonicalJson({ report, key: publicKey, signature } satisfies SignedReport);
}

/**
 * Reads the file of a report. Throws `report.not-a-report` for what is none, and `report.altered` where one byte is not as
 * it was signed.
 */
export function openFile(file: string): SignedReport {
  let read: SignedReport;
  try {
    read = JSON.parse(file) as SignedReport;
  } catch {
    // A report that was altered is often no JSON any more.
    throw new DomainError(file.includes(REPORT_FORMAT) ? 'report.altered' : 'report.not-a-report', 'invalid');
  }
  // Before anything walks through it: what nests deeper, or is more, exhausts whoever does.
  if (!file.includes(REPORT_FORMAT) || !isBounded(read, MOST_PARTS) || read === null) {
    throw new DomainError('report.not-a-report', 'invalid');
  }
  const { report, key, signature } = read;
  const asSigned = canonicalJson({ report, key, signature }) === file && [key, signature].every(isText);
  if (!asSigned || !isSignedBy(canonicalJson(report), { key, signature }, 'report')) {
    throw new DomainError('report.altered', 'invalid');
  }
  if (!isReport(report)) throw new DomainError('report.not-a-report', 'invalid');
  return read;
}

/** Keys and elements that the largest file which is kept can hold. */
const MOST_PARTS = 4_000_000;

const isText = (value: unknown): value is string => typeof value === 'string';
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isListOf = (is: (one: unknown) => boolean, value: unknown): boolean =>
  Array.isArray(value) && value.every((one) => is(one));

/** True for what has a report's shape, whoever signed it; what it says may still be of other definitions. */
function isReport(value: unknown): value is Report {
  if (!isObject(value) || !isObject(value['mark'])) return false;
  const { format, id, definitions, parts, mark } = value;
  return (
    format === REPORT_FORMAT &&
    [id, definitions].every(isText) &&
    isText(mark['sequence']) &&
    /^\d{1,18}$/.test(mark['sequence']) &&
    isText(mark['at']) &&
    !Number.isNaN(Date.parse(mark['at'])) &&
    isListOf(isPart, parts)
  );
}

function isPart(part: unknown): boolean {
  if (!isObject(part) || !isText(part['id']) || !isObject(part['question']) || !isObject(part['answer']))
    return false;
  const { kind, question, answer } = part;
  if (kind === 'overview')
    return isText(question['asOfDay']) && /^\d{4}-\d{2}-\d{2}$/.test(question['asOfDay']);
  const isCell = (cell: unknown): boolean =>
    isObject(cell) && [cell['values'], cell['numbers']].every((one) => isListOf(isFigure, one));
  return (
    kind === 'table' &&
    isListOf(isText, question['figures']) &&
    isListOf(isText, answer['letters']) &&
    isListOf(isCell, answer['cells']) &&
    isListOf((one) => isObject(one) && isText(one['row']), answer['identities'])
  );
}

const isFigure = (value: unknown): boolean => value === null || typeof value === 'number';
