import type { Tx } from '#database';
import { DomainError } from '#kernel';

/** With whom and what an account is in conflict, sealed to itself. */
export interface StoredConflicts {
  readonly sealed: Buffer;
  readonly version: number;
}

/** The list of conflicts of the session's own account: nobody reads another's, and nobody but its browser its own. */
export class OwnConflicts {
  async read(tx: Tx): Promise<StoredConflicts | null> {
    const [row] = await tx.query<StoredConflicts>('SELECT sealed, version FROM own_conflicts');
    return row ?? null;
  }

  /**
   * Keeps a list in place of the one whose version is `over`, 0 for none; returns its version. Throws `conflicts.stale`
   * where another came first.
   */
  async keep(tx: Tx, sealed: Buffer, over: number): Promise<number> {
    const [row] = await tx.query<{ version: number }>(
      over === 0
        ? `INSERT INTO own_conflicts (account_id, sealed, version) VALUES (current_account(), $1, $2 + 1)
           ON CONFLICT ON CONSTRAINT own_conflicts_pk DO NOTHING RETURNING version`
        : `UPDATE own_conflicts SET sealed = $1, version = $2 + 1 WHERE version = $2 RETURNING version`,
      [sealed, over],
    );
    if (!row) throw new DomainError('conflicts.stale', 'conflict');
    return row.version;
  }

  /** Bars the session's account from a complaint for good. Throws `complaint.not-found`, `complaint.return-first`. */
  async stepBack(tx: Tx, complaintId: string, at: Date): Promise<void> {
    await tx.query('SELECT step_back($1, $2)', [complaintId, at]);
  }
}
