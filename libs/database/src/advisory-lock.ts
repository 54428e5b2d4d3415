import { Client } from 'pg';
import type { Tx } from './unit-of-work.js';

/** What only one process may do at a time; numbers are arbitrary and fixed. Who may take them: `roles.ts`. */
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
  /** Inside `order_report`: who orders many at once is counted. */
  reportOrders: 77_023,
} as const;

export type AdvisoryLock = keyof typeof ADVISORY_LOCKS;

/** Takes a lock until the transaction ends; false when another holds it. */
export async function tryLock(tx: Tx, lock: AdvisoryLock): Promise<boolean> {
  const [row] = await tx.query<{ taken: boolean }>('SELECT pg_try_advisory_xact_lock($1) AS taken', [
    ADVISORY_LOCKS[lock],
  ]);
  return row!.taken;
}

/** False while another process replays a history; where it is true, none begins before the transaction ends. */
export async function noReplay(tx: Tx): Promise<boolean> {
  const [row] = await tx.query<{ still: boolean }>('SELECT NOT is_replaying() AS still');
  return row!.still;
}

/**
 * Runs a replay of a history under a moving clock with the lock that keeps sweeps and marks still; waits for those under
 * way. Only kenekanko_owner may take it.
 */
export async function whileReplaying<T>(ownerUrl: string, replay: () => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: ownerUrl, application_name: 'kenekanko-replay' });
  // A server that stops meanwhile is told by the replay itself.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query('LOCK TABLE replay IN EXCLUSIVE MODE');
    return await replay();
  } finally {
    // The lock belongs to the connection: a replay that dies gives it back by itself.
    await client.end();
  }
}
