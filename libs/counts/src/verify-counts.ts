import { toDatabaseError } from '#database';
import type { DataSource } from 'typeorm';
import { COUNT_PASSES } from './count-checks.js';

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

type Found = Omit<CountVerdict, 'claim' | 'id'> & { readonly check: string };

const EXAMPLES = 5;

/** Sums over millions of rows stay in memory: this is one connection, for a minute. */
const MEMORY = '256MB';

/**
 * Proves the ledger, as kenekanko_check, on one snapshot: what is written meanwhile can't raise a false alarm, and waits
 * for nothing.
 */
export async function verifyCounts(check: DataSource): Promise<CountVerification> {
  try {
    return await check.transaction('REPEATABLE READ', async (manager) => {
      await manager.query(`SET LOCAL transaction_read_only = on`);
      await manager.query(`SET LOCAL work_mem = '${MEMORY}'`);
      const verdicts: CountVerdict[] = [];
      for (const { claims, sql } of COUNT_PASSES) {
        const found = new Map((await manager.query<Found[]>(summary(sql))).map((one) => [one.check, one]));
        for (const [id, claim] of Object.entries(claims)) {
          const { faults, examples } = found.get(id) ?? { faults: 0, examples: [] };
          verdicts.push({ id, claim, faults, examples });
        }
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

/** How many faults each check has, and the first few: a ledger that is broken throughout has millions. */
const summary = (sql: string): string => `
  SELECT "check", count(*)::int AS faults, array_agg(fault) FILTER (WHERE place <= ${EXAMPLES}) AS examples
    FROM (SELECT "check", fault, row_number() OVER (PARTITION BY "check") AS place FROM (${sql}) AS found) AS numbered
   GROUP BY 1`;
