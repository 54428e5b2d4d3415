import type { Tx } from './unit-of-work.js';

/** What only one process may do at a time, or not while another thing is done; numbers are arbitrary and fixed. */
export const ADVISORY_LOCKS = {
  sweepUnassigned: 77_001,
  sweepWaiting: 77_002,
  ledgerMark: 77_003,
  /** Inside `append_ledger_mark`: while one folds, others wait. */
  ledgerFold: 77_004,
  sweepLeftovers: 77_005,
  sweepDeadlines: 77_006,
  sweepTeams: 77_007,
  /** Inside `publish_figures` and `withdraw_publication`: one at a time. */
  publication: 77_008,
  /** Inside the functions that enter and confirm them. */
  openingBalances: 77_021,
  qualityRun: 77_022,
  /** Held for as long as a history is replayed under a moving clock: sweeps and marks keep still meanwhile. */
  replay: 77_010,
} as const;

export type AdvisoryLock = keyof typeof ADVISORY_LOCKS;

/** Takes a lock until the transaction ends; false when another holds it. */
export async function tryLock(tx: Tx, lock: AdvisoryLock): Promise<boolean> {
  const [row] = await tx.query<{ taken: boolean }>('SELECT pg_try_advisory_xact_lock($1) AS taken', [
    ADVISORY_LOCKS[lock],
  ]);
  return row!.taken;
}

/** False while another process replays a history. */
export async function noReplay(tx: Tx): Promise<boolean> {
  const [row] = await tx.query<{ taken: boolean }>('SELECT pg_try_advisory_xact_lock_shared($1) AS taken', [
    ADVISORY_LOCKS.replay,
  ]);
  return row!.taken;
}

/** Runs a replay with the lock that keeps sweeps and marks still; waits for those under way. */
export async function whileReplaying<T>(
  connect: () => Promise<{ query(sql: string, parameters: unknown[]): Promise<unknown>; release(): void }>,
  replay: () => Promise<T>,
): Promise<T> {
  const client = await connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [ADVISORY_LOCKS.replay]);
    return await replay();
  } finally {
    // The lock belongs to the connection: a replay that dies gives it back by itself.
    await client.query('SELECT pg_advisory_unlock($1)', [ADVISORY_LOCKS.replay]);
    client.release();
  }
}
