import type { Tx } from '#database';
import type { NotedStep, Referral } from '../domain/index.js';
import { REMINDERS } from '../domain/index.js';

/** A referral that is being sent; what is shared lies sealed under its id already. */
export interface NewReferral {
  readonly id: string;
  readonly complaintId: string;
  /** Of the complaint, as whoever shares it saw it. */
  readonly version: number;
  readonly institutionId: string;
  readonly institutionKind: string;
  readonly dueAt: Date;
  readonly at: Date;
}

/** A share of the time an institution has to answer that has passed, for the first time. */
export interface PassedReferral {
  readonly referralId: string;
  readonly complaintId: string;
  readonly share: number;
}

const MOST = 500;

const COLUMNS = `id, institution_id AS "institutionId", institution_kind AS "institutionKind", sent_by AS "sentBy",
  sent_at AS "sentAt", due_at AS "dueAt", acknowledged_on::text AS "acknowledgedOn", answered_on::text AS "answeredOn",
  result, result_on::text AS "resultOn", closed_at AS "closedAt", version`;

/** What complaints were shared with which institutions, and what came of it; what was shared is sealed. */
export class Referrals {
  /** Newest first. */
  async ofComplaint(tx: Tx, complaintId: string): Promise<Referral[]> {
    return tx.query<Referral>(
      `SELECT ${COLUMNS} FROM referral WHERE complaint_id = $1 ORDER BY sent_at DESC, id DESC`,
      [complaintId],
    );
  }

  /** Null when the complaint has none of that id. */
  async find(tx: Tx, complaintId: string, id: string): Promise<Referral | null> {
    const [row] = await tx.query<Referral>(
      `SELECT ${COLUMNS} FROM referral WHERE complaint_id = $1 AND id = $2`,
      [complaintId, id],
    );
    return row ?? null;
  }

  /** Throws what the database refuses of its own: no consent, a withdrawal, no plan against harm, `complaint.stale`. */
  async send(tx: Tx, referral: NewReferral): Promise<void> {
    const { id, complaintId, version, institutionId, institutionKind, dueAt, at } = referral;
    await tx.query('SELECT send_referral($1, $2, $3, $4, $5, $6, $7)', [
      ...[id, complaintId, version, institutionId, institutionKind, dueAt, at],
    ]);
  }

  /** Throws `referral.stale` where somebody has noted something since. */
  async note(
    tx: Tx,
    referral: Pick<Referral, 'id' | 'version'>,
    { step, on, result }: NotedStep,
    itemId: string | null,
    at: Date,
  ): Promise<void> {
    await tx.query('SELECT note_referral($1, $2, $3, $4, $5, $6, $7)', [
      ...[referral.id, referral.version, step, on, result, itemId, at],
    ]);
  }

  /** Notes the shares of an answer's time that passed since the last look, each once, and has what is over count as overdue. */
  async pass(tx: Tx, at: Date): Promise<PassedReferral[]> {
    const passed = await tx.query<PassedReferral>(
      `WITH passed AS (
         SELECT r.id, r.complaint_id, s.share
           FROM referral r, unnest($2::smallint[]) AS s (share)
          WHERE r.answered_on IS NULL AND r.closed_at IS NULL
            AND r.sent_at + (r.due_at - r.sent_at) * s.share / 100 <= $1
            AND NOT EXISTS (SELECT 1 FROM referral_reminder d WHERE d.referral_id = r.id AND d.share = s.share)
          ORDER BY r.due_at, s.share LIMIT ${MOST}),
       noted AS (
         INSERT INTO referral_reminder (referral_id, share) SELECT id, share FROM passed
         ON CONFLICT ON CONSTRAINT referral_reminder_pk DO NOTHING RETURNING referral_id, share)
       -- After a pause of the worker's, one call tells of all that passed meanwhile.
       SELECT n.referral_id AS "referralId", p.complaint_id AS "complaintId", max(n.share)::int AS share
         FROM noted n JOIN passed p ON p.id = n.referral_id AND p.share = n.share
        GROUP BY n.referral_id, p.complaint_id`,
      [at, REMINDERS.map(({ share }) => share)],
    );
    const over = passed.filter(({ share }) => share >= 100).map(({ referralId }) => referralId);
    if (over.length > 0) await tx.query('SELECT settle_referrals($1::uuid[], $2)', [over, at]);
    return passed;
  }
}
