import { openFile, reportDifference, verifyReport, type Report, type SignedReport } from '#counts';
import { UnitOfWork, type Tx } from '#database';
import { isDomainError } from '#kernel';
import type { DataSource } from 'typeorm';

/** How a command that verifies reports ends. */
export const STATUS = {
  equal: 0,
  different: 1,
  altered: 2,
  'unknown-definitions': 3,
  'unknown-mark': 4,
  'unknown-key': 5,
  usage: 64,
} as const;

/** What is to be verified, and what is to be told. */
export interface ReportCheck {
  readonly file: string;
  /** The public key that must have signed it; absent: any that this installation says is its own. */
  readonly key?: string | undefined;
  /** A second report, to be told how the two differ. */
  readonly against?: string | undefined;
  /** Also the ids of the history rows behind a difference. */
  readonly ids?: boolean | undefined;
}

/** The exit status, and what is printed. */
export interface CheckedReport {
  readonly status: number;
  readonly lines: readonly string[];
}

/** Verifies a report against the ledger as kenekanko_check, or two of them and how they differ. */
export async function checkReport(check: DataSource, asked: ReportCheck): Promise<CheckedReport> {
  const read = [asked.file, ...(asked.against === undefined ? [] : [asked.against])].map(opened);
  const broken = read.find((one) => typeof one === 'string');
  if (typeof broken === 'string') return { status: STATUS.altered, lines: [broken] };
  const signed = read as SignedReport[];
  return new UnitOfWork(check).snapshot(async (tx) => {
    const lines: string[] = [];
    let status: number = STATUS.equal;
    for (const one of signed) {
      const checked = await verified(tx, one, asked.key);
      lines.push(...checked.lines);
      status ||= checked.status;
    }
    const [first, second] = signed;
    if (second && status <= STATUS.different) {
      lines.push('', ...(await differing(tx, first!.report, second.report, asked.ids)));
    }
    return { status, lines };
  });
}

const NO_REPORT = 'not a report: this file holds none';

function opened(file: string): SignedReport | string {
  try {
    return openFile(file);
  } catch (error) {
    if (!isDomainError(error)) throw error;
    return error.code === 'report.altered' ? 'altered: this file is not as it was signed' : NO_REPORT;
  }
}

async function verified(
  tx: Tx,
  { report, key }: SignedReport,
  wanted: string | undefined,
): Promise<CheckedReport> {
  const known = wanted === undefined ? await isOwnKey(tx, key) : wanted === key;
  const about = `report ${report.id}, as of ${report.mark.at} (entry ${report.mark.sequence}), definitions ${report.definitions}`;
  if (!known) {
    const whose = wanted === undefined ? 'it is none of this installation’s' : 'it is not the one given';
    return { status: STATUS['unknown-key'], lines: [about, `unknown key: signed with ${key}; ${whose}`] };
  }
  const verdict = await verifyReport(tx, report).catch((error: unknown) => {
    // Its definitions are known, and it asks for what they have not: whoever signed it, it was never a report.
    if (isDomainError(error) && error.kind === 'invalid') return null;
    throw error;
  });
  if (!verdict) return { status: STATUS.altered, lines: [NO_REPORT] };
  return { status: STATUS[verdict.outcome], lines: [about, ...told(verdict, report)] };
}

async function isOwnKey(tx: Tx, key: string): Promise<boolean> {
  return (await tx.query(`SELECT 1 FROM report_key WHERE public_key = $1`, [key])).length > 0;
}

function told(verdict: Awaited<ReturnType<typeof verifyReport>>, report: Report): string[] {
  switch (verdict.outcome) {
    case 'equal':
      return [`equal: ${verdict.values} values recomputed from the ledger`];
    case 'different':
      return [
        `different: ${verdict.cells.length} of ${verdict.values} values are not what the ledger says`,
        ...verdict.cells.map(
          ({ part, place, reported, recomputed }) =>
            `  ${part}: ${place}: reported ${shown(reported)}, the ledger says ${shown(recomputed)}`,
        ),
      ];
    case 'unknown-definitions':
      return [`unknown definitions: this version does not know the definitions ${report.definitions}`];
    case 'unknown-mark':
      return [
        `unknown mark: this ledger was never marked at entry ${report.mark.sequence} at ${report.mark.at}`,
      ];
  }
}

async function differing(tx: Tx, one: Report, other: Report, ids = false): Promise<string[]> {
  try {
    const { from, to, parts, sameDefinitions } = await reportDifference(tx, one, other);
    const lines = [`differences from ${from.at} (entry ${from.sequence}) to ${to.at} (entry ${to.sequence})`];
    if (!sameDefinitions) lines.push('  the two were computed by different definitions');
    if (parts.length === 0) lines.push('  none');
    for (const { id, changed } of parts) {
      for (const { place, before, after, because } of changed) {
        lines.push(`  ${id}: ${place}: ${shown(before)} → ${shown(after)}`);
        for (const { measure, month, recordedDay, event, lines: count, delta } of because) {
          lines.push(
            `    ${event}, recorded ${recordedDay}: ${measure} of ${month} ${delta < 0 ? '' : '+'}${delta} (${count} lines)`,
          );
        }
      }
    }
    if (ids) lines.push(...(await historyIds(tx, from.sequence, to.sequence)));
    return lines;
  } catch (error) {
    if (isDomainError(error) && error.code === 'report.not-comparable') {
      return ['not comparable: the two answer other questions'];
    }
    throw error;
  }
}

/** The operator may follow a difference to the rows of the history; a coordinator is never told them. */
async function historyIds(tx: Tx, after: string, upTo: string): Promise<string[]> {
  const rows = await tx.query<{ line: string }>(
    `SELECT '  ' || l.history_id || '  ' || h.event || '  ' || string_agg(l.measure || ' ' || l.delta, ', ' ORDER BY l.line) AS line
       FROM count_ledger l JOIN complaint_history h ON h.id = l.history_id
      WHERE l.sequence > $1 AND l.sequence <= $2 GROUP BY l.history_id, h.event ORDER BY min(l.sequence)`,
    [after, upTo],
  );
  return ['history rows counted between the two:', ...rows.map(({ line }) => line)];
}

const shown = (value: unknown): string => (value === null ? 'n/a' : JSON.stringify(value));
