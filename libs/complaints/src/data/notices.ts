import type { Tx } from '#database';
import type { ComplaintFacts, OccasionId, Reachable } from '../domain/index.js';
import { onDutyAt } from './on-duty.js';

/** How much of one occasion waits for a person, and the newest of it. */
export interface WaitingOccasion {
  readonly occasion: OccasionId;
  readonly count: number;
  readonly latest: string;
  /** The complaints they are about, newest first, that the session may see now. */
  readonly complaintIds: readonly string[];
}

/** The desk hears on this channel, after the commit, for which account something waits. */
export const NOTICE_CHANNEL = 'kenekanko_notice';

/** Of one occasion no more complaints are named than somebody looks through; the queue has the rest. */
const MOST_NAMED = 20;

/** What waits for whom; a person sees their own alone. */
export class Notices {
  /**
   * Who might be told of a complaint: its team, the reader let in, and coordinators; nobody who is barred from it. A turn
   * that is a note says whom it names.
   */
  async reachable(
    tx: Tx,
    complaint: Pick<ComplaintFacts, 'id' | 'teamId' | 'secondReaderId'>,
    at: Date,
    turn = '',
  ): Promise<Reachable[]> {
    return tx.query<Reachable>(
      `SELECT a.id AS "accountId", m.account_id IS NOT NULL AS member, coalesce(m.role = 'lead', false) AS lead,
              ${onDutyAt('a', '$4')} AS "onDuty", 'coordinator' = ANY (a.roles) AS coordinator,
              EXISTS (SELECT 1 FROM mention n WHERE n.account_id = a.id AND n.item_id::text = $5) AS mentioned
         FROM account a
         LEFT JOIN membership m ON m.account_id = a.id AND m.team_id = $2 AND m.left_at IS NULL
        -- Whether somebody is barred is asked of these alone, not of everybody there is.
        WHERE a.active AND CASE WHEN m.account_id IS NOT NULL OR a.id = $3 OR 'coordinator' = ANY (a.roles)
                                THEN NOT barred($1, a.id) END
        ORDER BY a.id`,
      [complaint.id, complaint.teamId, complaint.secondReaderId, at, turn],
    );
  }

  /** Writes each person's notice once for a turn, and tells desk and mail of those that are new; returns whose. */
  async write(
    tx: Tx,
    notice: { readonly occasion: OccasionId; readonly complaintId: string; readonly turn: string },
    accountIds: readonly string[],
    at: Date,
  ): Promise<string[]> {
    // In one order, and before a notice has its number: a mail that tells until a number has told of all below it.
    await tx.query(
      'SELECT account_id FROM reach WHERE account_id = ANY ($1::uuid[]) ORDER BY account_id FOR UPDATE',
      [accountIds],
    );
    const fresh = await tx.query<{ accountId: string }>(
      `INSERT INTO notice (account_id, occasion, complaint_id, turn, at)
       SELECT account_id, $2, $3, $4, $5 FROM unnest($1::uuid[]) AS account_id
       ON CONFLICT ON CONSTRAINT notice_once DO NOTHING RETURNING account_id AS "accountId"`,
      [accountIds, notice.occasion, notice.complaintId, notice.turn, at],
    );
    const whose = fresh.map(({ accountId }) => accountId);
    if (whose.length === 0) return whose;
    // Where a mail just failed, the next try has its time already; danger waits for none.
    await tx.query(
      `UPDATE reach SET mail_due_at = least(mail_due_at, $2)
        WHERE account_id = ANY ($1::uuid[]) AND confirmed_at IS NOT NULL AND refused_at IS NULL
          AND (mail_tries = 0 OR $3)`,
      [whose, at, notice.occasion === 'danger'],
    );
    await tx.query(`SELECT pg_notify('${NOTICE_CHANNEL}', account) FROM unnest($1::text[]) AS account`, [
      whose,
    ]);
    return whose;
  }

  /** What the session's own account has not yet marked as seen. */
  async waiting(tx: Tx): Promise<WaitingOccasion[]> {
    return tx.query<WaitingOccasion>(
      `SELECT occasion, sum(count)::int AS count, max(latest)::text AS latest,
              coalesce((array_agg(complaint_id ORDER BY latest DESC) FILTER (WHERE complaint_id IS NOT NULL))[:${MOST_NAMED}],
                       '{}') AS "complaintIds"
         FROM own_notices()
        GROUP BY occasion ORDER BY occasion`,
    );
  }

  /** Marks as seen what the session's account was shown of an occasion, and nothing that came after. */
  async see(tx: Tx, occasion: OccasionId, latest: string, at: Date): Promise<void> {
    await tx.query(
      `UPDATE notice SET seen_at = $3 WHERE occasion = $1 AND id <= $2::bigint AND seen_at IS NULL`,
      [occasion, latest, at],
    );
  }
}
