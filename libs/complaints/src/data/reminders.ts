import type { Tx } from '#database';
import { ACKNOWLEDGEMENT } from '../domain/clocks.js';
import { REMINDERS, STATE_TABLE, type OccasionId } from '../domain/index.js';

/** A share of a deadline that has passed, for the first time. */
export interface PassedShare {
  readonly complaintId: string;
  readonly dueAt: Date;
  readonly share: number;
}

const MOST = 500;
const ANEW = STATE_TABLE.filter((rule) => rule.startsAnew).map(({ event }) => event);

/** The shares of deadlines at which someone is reminded, each noted once. */
export class Reminders {
  /**
   * Notes those that passed since the last look, and has what is over count as overdue. What waits for the complainant reminds nobody: the staff has done its
   * part. The start is that of the clock whose due instant stands (`clocks.ts`).
   */
  async pass(tx: Tx, at: Date): Promise<PassedShare[]> {
    const passed = await tx.query<PassedShare>(
      `WITH running AS (
         SELECT c.id, c.due_at,
                CASE c.due_at
                  WHEN c.feedback_due_at THEN
                    coalesce(c.acknowledged_at, CASE c.channel WHEN 'import' THEN c.entered_at ELSE c.received_at END
                                                + $4 * interval '1 millisecond')
                  WHEN c.second_person_due_at THEN c.proposed_at
                  WHEN c.verification_due_at THEN c.accepted_at
                  ELSE coalesce((SELECT max(h.at) FROM complaint_history h
                                  WHERE h.complaint_id = c.id AND h.event = ANY ($2)),
                                CASE c.channel WHEN 'import' THEN c.entered_at ELSE c.received_at END)
                END AS start
           FROM complaint c
          WHERE c.state NOT IN ('concluded', 'awaiting-complainant') AND c.due_at IS NOT NULL)
       INSERT INTO reminder (complaint_id, due_at, share)
       SELECT r.id, r.due_at, s.share FROM running r, unnest($3::smallint[]) AS s (share)
        WHERE r.start IS NOT NULL AND r.start + (r.due_at - r.start) * s.share / 100 <= $1
          AND NOT EXISTS (SELECT 1 FROM reminder d
                           WHERE d.complaint_id = r.id AND d.due_at = r.due_at AND d.share = s.share)
        ORDER BY r.due_at, s.share LIMIT ${MOST}
       ON CONFLICT ON CONSTRAINT reminder_pk DO NOTHING
       RETURNING complaint_id AS "complaintId", due_at AS "dueAt", share`,
      [at, ANEW, REMINDERS.map(({ share }) => share), ACKNOWLEDGEMENT],
    );
    const over = passed.filter(({ share }) => share >= 100).map(({ complaintId }) => complaintId);
    if (over.length > 0) await tx.query('SELECT settle_overdue($1::uuid[], $2)', [over, at]);
    return passed;
  }
}

/** The occasions to tell of for what passed: nobody is told that a deadline is near which is over. */
export function occasionsOf(passed: readonly PassedShare[]): (PassedShare & { occasion: OccasionId })[] {
  const over = new Set(passed.filter(({ share }) => share >= 100).map(({ complaintId }) => complaintId));
  return passed
    .filter(({ share, complaintId }) => share >= 100 || !over.has(complaintId))
    .map((one) => ({ ...one, occasion: REMINDERS.find(({ share }) => share === one.share)!.occasion }));
}
