import { toDatabaseError } from '#database';
import type { DataSource } from 'typeorm';
import { LEDGER_FINDING } from './domain/index.js';
import { COMPLAINT_ISSUES, OPENING_ISSUES, TEAM_ISSUES } from './quality-issues.js';
import { verifyCounts } from './verify-counts.js';

/** So many of something are not as they should be: a code and a count, of a team or a district. */
export interface QualityFinding {
  readonly code: string;
  readonly team: string | null;
  readonly district: string | null;
  readonly count: number;
}

/** What was found when figures were looked through. */
export interface LookedThrough {
  /** Whether the ledger is what the complaints say. */
  readonly holds: boolean;
  readonly complaints: number;
  readonly ledgerLines: number;
  readonly findings: readonly QualityFinding[];
}

/** Proves the ledger and looks for what figures suffer from, as kenekanko_check; nobody waits for it. */
export async function lookThrough(check: DataSource, now: Date): Promise<LookedThrough> {
  const { holds, complaints, ledgerRows, verdicts } = await verifyCounts(check);
  const broken = verdicts
    .filter(({ faults }) => faults > 0)
    .map(({ id, faults }) => ({ code: `${LEDGER_FINDING}${id}`, team: null, district: null, count: faults }));
  return { holds, complaints, ledgerLines: ledgerRows, findings: [...broken, ...(await issues(check, now))] };
}

async function issues(check: DataSource, now: Date): Promise<QualityFinding[]> {
  try {
    return await check.transaction('REPEATABLE READ', async (manager) => {
      const found: QualityFinding[] = [];
      for (const sql of [COMPLAINT_ISSUES, TEAM_ISSUES, OPENING_ISSUES]) {
        found.push(...(await manager.query<QualityFinding[]>(sql, [now])));
      }
      return found;
    });
  } catch (error) {
    throw toDatabaseError(error);
  }
}
