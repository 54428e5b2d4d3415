import type { Tx } from '#database';
import { HOUR, newId } from '#kernel';

/** What is noted of who looked at what. */
export type AuditAction = 'opened' | 'file-opened' | 'exported' | 'indexed';

/** One look at a complaint. */
export interface AuditEntry {
  readonly accountId: string;
  readonly at: Date;
  readonly action: AuditAction;
  /** An id or a code, never a sentence. */
  readonly subject: string | null;
}

/** A look to note. */
export interface NewAuditEntry extends AuditEntry {
  readonly complaintId: string;
}

/** The trail of who opened, exported or searched complaints; appended, never changed. */
export class Audit {
  async record(tx: Tx, entry: NewAuditEntry): Promise<void> {
    await tx.query(
      `INSERT INTO audit (id, at, account_id, action, complaint_id, subject) VALUES ($1, $2, $3, $4, $5, $6)`,
      [newId(), entry.at, entry.accountId, entry.action, entry.complaintId, entry.subject],
    );
  }

  /** Records a look unless the same one was recorded within the hour: a trail of reloads hides what matters. */
  async recordHourly(tx: Tx, entry: NewAuditEntry): Promise<void> {
    const recent = await tx.query(
      `SELECT 1 FROM audit WHERE complaint_id = $1 AND account_id = $2 AND action = $3 AND at > $4
          AND subject IS NOT DISTINCT FROM $5 LIMIT 1`,
      [entry.complaintId, entry.accountId, entry.action, new Date(entry.at.getTime() - HOUR), entry.subject],
    );
    if (recent.length === 0) await this.record(tx, entry);
  }

  /** Newest first, the latest hundred. */
  async ofComplaint(tx: Tx, complaintId: string): Promise<AuditEntry[]> {
    return tx.query<AuditEntry>(
      `SELECT account_id AS "accountId", at, action, subject FROM audit
        WHERE complaint_id = $1 ORDER BY at DESC, id DESC LIMIT 100`,
      [complaintId],
    );
  }
}
