import type { Tx } from '#database';
import { isOutboxMessage, type OutboxMessage } from '#messages';

/** Postgres tells listeners on this channel, after the commit, that the outbox has new rows. */
export const OUTBOX_CHANNEL = 'kenekanko_outbox';

/** A message the relay has locked and must hand on. */
export interface ClaimedMessage {
  /** Grows with each row; jobs made of the message are named after it, so that handing on twice is harmless. */
  readonly id: string;
  readonly event: string;
  readonly payload: Readonly<Record<string, string>>;
  readonly createdAt: Date;
  /** Null for what is in no catalogue, e.g. written by another version. */
  readonly message: OutboxMessage | null;
}

/** Messages that wait in the database until the relay has handed them to the queue. */
export class Outbox {
  /** Appends messages in the transaction of the change they tell, and wakes the relay after its commit. */
  async append(tx: Tx, messages: readonly OutboxMessage[], at: Date): Promise<void> {
    if (messages.length === 0) return;
    // Better not done than done and never told: the relay would put it aside.
    const unknown = messages.find(({ name, payload }) => !isOutboxMessage(name, payload));
    if (unknown) throw new Error(`outbox.unknown ${unknown.name}`);
    await tx.query(
      `INSERT INTO outbox (event, payload, created_at)
       SELECT m->>'name', m->'payload', $2 FROM jsonb_array_elements($1::jsonb) AS m`,
      [JSON.stringify(messages), at],
    );
    await tx.query(`SELECT pg_notify('${OUTBOX_CHANNEL}', '')`);
  }

  /** Locks the oldest messages that no other relay holds; they stay locked until the transaction ends. */
  async claim(tx: Tx, most: number): Promise<ClaimedMessage[]> {
    const rows = await tx.query<Omit<ClaimedMessage, 'message'>>(
      `SELECT id, event, payload, created_at AS "createdAt" FROM outbox
        WHERE handed_at IS NULL ORDER BY id LIMIT $1 FOR UPDATE SKIP LOCKED`,
      [most],
    );
    return rows.map(({ event, payload, ...row }) => ({
      ...{ ...row, event, payload },
      message: isOutboxMessage(event, payload) ? ({ name: event, payload } as OutboxMessage) : null,
    }));
  }

  /** Marks messages as handed on. */
  async markHanded(tx: Tx, ids: readonly string[], at: Date): Promise<void> {
    await tx.query(`UPDATE outbox SET handed_at = $2 WHERE id = ANY ($1::bigint[])`, [ids, at]);
  }

  /** How many messages wait. */
  async waiting(tx: Tx): Promise<number> {
    const [row] = await tx.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM outbox WHERE handed_at IS NULL`,
    );
    return row?.count ?? 0;
  }
}
