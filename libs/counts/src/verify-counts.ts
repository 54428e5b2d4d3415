import { toDatabaseError } from '#database';
import type { DataSource, EntityManager } from 'typeorm';
import { COUNT_PASSES, type CountPass } from './count-checks.js';

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

/** Sums over millions of rows stay in memory: these are two connections, for a minute. */
const MEMORY = '256MB';

/** Over so many connections at a time the proof is made, where `check` has as many to give. */
export const PROOF_CONNECTIONS = 2;

/**
 * Proves the ledger, as kenekanko_check, on one snapshot: what is written meanwhile can't raise a false alarm, and waits
 * for nothing.
 */
export async function verifyCounts(check: DataSource): Promise<CountVerification> {
  try {
    return await check.transaction('REPEATABLE READ', async (manager) => {
      const [{ snapshot, ...sizes }] = (await manager.query(
        `SELECT pg_export_snapshot() AS snapshot, (SELECT count(*)::int FROM complaint) AS complaints,
                (SELECT count(*)::int FROM count_ledger) AS ledger`,
      )) as [{ readonly snapshot: string; readonly complaints: number; readonly ledger: number }];
      const verdicts = new Map<string, CountVerdict>();
      const passes = COUNT_PASSES.values();
      const more = Math.min(PROOF_CONNECTIONS, check.options.poolSize ?? 1) - 1;
      const helpers = Array.from({ length: more }, () =>
        help(check, snapshot, (other) => look(other, passes, verdicts)),
      );
      try {
        await look(manager, passes, verdicts);
      } finally {
        await Promise.all(helpers.map((one) => one.end()));
      }
      const holds = [...verdicts.values()].every((verdict) => verdict.faults === 0);
      const inOrder = COUNT_PASSES.flatMap(({ claims }) => Object.keys(claims));
      return {
        ...{ holds, complaints: sizes.complaints, ledgerRows: sizes.ledger },
        verdicts: [...new Set(inOrder)].map((id) => verdicts.get(id)!),
      };
    });
  } catch (error) {
    throw toDatabaseError(error);
  }
}

/**
 * Work on the same snapshot over one more connection, once there is one. Its end is that of what has begun: a connection is
 * not waited for, since two proofs that have one each would wait for each other's.
 */
function help(
  check: DataSource,
  snapshot: string,
  work: (manager: EntityManager) => Promise<void>,
): { readonly end: () => Promise<void> } {
  let over = false;
  let begun: Promise<void> | undefined;
  const begin = async (manager: EntityManager): Promise<void> => {
    await manager.query(`SET TRANSACTION SNAPSHOT '${snapshot}'`);
    await work(manager);
  };
  // Where none can be had, the proof goes on over the one it has.
  check
    .transaction('REPEATABLE READ', async (manager) => (over ? undefined : (begun = begin(manager))))
    .catch(() => undefined);
  return {
    end: async () => {
      over = true;
      await begun;
    },
  };
}

/** Takes one pass after the other, of those that nobody has taken, and puts down what each found. */
async function look(
  manager: EntityManager,
  passes: IterableIterator<CountPass>,
  verdicts: Map<string, CountVerdict>,
): Promise<void> {
  await manager.query(`SET LOCAL transaction_read_only = on`);
  await manager.query(`SET LOCAL work_mem = '${MEMORY}'`);
  // Groups are thought to be as many as lines, and lines would be sorted for them: they are few, and hashed in half the time.
  await manager.query(`SET LOCAL enable_sort = off`);
  for (const { claims, sql } of passes) {
    const found = new Map((await manager.query<Found[]>(summary(sql))).map((one) => [one.check, one]));
    for (const [id, claim] of Object.entries(claims)) {
      const before = verdicts.get(id) ?? { faults: 0, examples: [] };
      const { faults, examples } = found.get(id) ?? { faults: 0, examples: [] };
      verdicts.set(id, {
        ...{ id, claim, faults: before.faults + faults },
        examples: [...before.examples, ...examples].slice(0, EXAMPLES),
      });
    }
  }
}

/** How many faults each check has, and the first few: a ledger that is broken throughout has millions. */
const summary = (sql: string): string => `
  SELECT "check", count(*)::int AS faults, array_agg(fault) FILTER (WHERE place <= ${EXAMPLES}) AS examples
    FROM (SELECT "check", fault, row_number() OVER (PARTITION BY "check") AS place FROM (${sql}) AS found) AS numbered
   GROUP BY 1`;
