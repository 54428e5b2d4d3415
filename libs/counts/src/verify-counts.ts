import { toDatabaseError } from '#database';
import type { DataSource } from 'typeorm';
import { COUNT_CHECKS, together } from './count-checks.js';

/** What one check found. */
export interface CountVerdict {
  readonly id: string;
  readonly claim: string;
  readonly faults: number;
  /** Ids or codes of the first few. */
  readonly examples: readonly string[];
}

/** The proof of the ledger against the complaints. */
export interface CountVerification {
  readonly holds: boolean;
  readonly complaints: number;
  readonly ledgerRows: number;
  readonly verdicts: readonly CountVerdict[];
}

const EXAMPLES = 5;

/** Proves the ledger, as kenekanko_check, on one snapshot: what is written meanwhile can't raise a false alarm. */
export async function verifyCounts(check: DataSource): Promise<CountVerification> {
  try {
    return await check.transaction('REPEATABLE READ', async (manager) => {
      const own = COUNT_CHECKS.filter((check) => check.ofOwn);
      const found = await manager.query<{ id: string; fault: string }[]>(together(own));
      const verdicts: CountVerdict[] = [];
      for (const { id, claim, sql, ofOwn } of COUNT_CHECKS) {
        const rows = ofOwn
          ? found.filter((row) => row.id === id)
          : await manager.query<{ fault: string }[]>(sql);
        const examples = rows.slice(0, EXAMPLES).map((row) => row.fault);
        verdicts.push({ id, claim, faults: rows.length, examples });
      }
      const [sizes] = await manager.query<{ complaints: number; ledger: number }[]>(
        `SELECT (SELECT count(*)::int FROM complaint) AS complaints, (SELECT count(*)::int FROM count_ledger) AS ledger`,
      );
      const holds = verdicts.every((verdict) => verdict.faults === 0);
      return { holds, complaints: sizes!.complaints, ledgerRows: sizes!.ledger, verdicts };
    });
  } catch (error) {
    throw toDatabaseError(error);
  }
}
