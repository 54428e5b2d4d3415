import type { Tx } from '#database';

/** Who was named in which note: ids alone, what the note says is sealed. */
export class Mentions {
  /** Whom each note of a complaint names. */
  async ofComplaint(tx: Tx, complaintId: string): Promise<ReadonlyMap<string, readonly string[]>> {
    const rows = await tx.query<{ itemId: string; people: string[] }>(
      `SELECT item_id AS "itemId", array_agg(account_id::text ORDER BY account_id) AS people
         FROM mention WHERE complaint_id = $1 GROUP BY item_id`,
      [complaintId],
    );
    return new Map(rows.map(({ itemId, people }) => [itemId, people]));
  }

  /** Names people in a note that the session's account has just written, and has them told; throws `mention.refused`. */
  async name(
    tx: Tx,
    note: { id: string; complaintId: string },
    people: readonly string[],
    at: Date,
  ): Promise<void> {
    if (people.length === 0) return;
    await tx.query('SELECT mention_people($1, $2, $3::uuid[], $4)', [note.id, note.complaintId, people, at]);
  }
}
