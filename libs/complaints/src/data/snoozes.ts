import type { Tx } from '#database';
import { NOTICE_CHANNEL } from './notices.js';

/** What people have put off; a session reads and ends its own account's alone. */
export class Snoozes {
  /** Puts a complaint off until an instant, in place of what stood. */
  async put(
    tx: Tx,
    snooze: {
      readonly complaintId: string;
      readonly accountId: string;
      readonly until: Date;
      readonly at: Date;
    },
  ): Promise<void> {
    const { complaintId, accountId, until, at } = snooze;
    await this.end(tx, complaintId, accountId, at);
    await tx.query(
      // Of two at once the first stands: they come from one hand.
      `INSERT INTO snooze (complaint_id, account_id, from_at, until_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (complaint_id, account_id) WHERE ended_at IS NULL DO NOTHING`,
      [complaintId, accountId, at, until],
    );
    await tellOwn(tx, accountId);
  }

  /** Ends what stands, if anything does; where nothing does, nobody is told. */
  async wake(tx: Tx, complaintId: string, accountId: string, at: Date): Promise<void> {
    if (await this.end(tx, complaintId, accountId, at)) await tellOwn(tx, accountId);
  }

  /** Until when the session's account has put a complaint off; null where it hasn't. */
  async until(tx: Tx, complaintId: string, now: Date): Promise<Date | null> {
    const [row] = await tx.query<{ until: Date | null }>(
      'SELECT max(until_at) AS until FROM snooze WHERE complaint_id = $1 AND ended_at IS NULL AND until_at > $2',
      [complaintId, now],
    );
    return row!.until;
  }

  private async end(tx: Tx, complaintId: string, accountId: string, at: Date): Promise<boolean> {
    const ended = await tx.query(
      `UPDATE snooze SET ended_at = $3 WHERE complaint_id = $1 AND account_id = $2 AND ended_at IS NULL RETURNING 1`,
      [complaintId, accountId, at],
    );
    return ended.length > 0;
  }
}

/** Nobody else's list has changed: it is told on the channel of one's own. */
async function tellOwn(tx: Tx, accountId: string): Promise<void> {
  await tx.query(`SELECT pg_notify('${NOTICE_CHANNEL}', $1)`, [accountId]);
}
