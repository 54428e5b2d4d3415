import type { Duty } from '#complaints/domain';
import type { Tx } from '#database';

/** Whether someone is on duty, as it is set. */
export interface StoredDuty {
  readonly onDuty: boolean;
  readonly leaveUntil: Date | null;
}

/** What people of a team may be given; whom a session may change is the database's to say. */
export class TeamMembers {
  /** Throws `member.not-found`, `duty.refused`; `until` is there for a leave alone. */
  async setDuty(tx: Tx, accountId: string, duty: Duty, until: Date | null): Promise<void> {
    await tx.query('SELECT set_duty($1, $2, $3)', [accountId, duty, until]);
  }

  /** Throws `member.not-found`, `workload.refused`. */
  async setWorkload(
    tx: Tx,
    accountId: string,
    { capacity, languages }: { readonly capacity: number; readonly languages: readonly string[] },
  ): Promise<void> {
    await tx.query('SELECT set_workload($1, $2, $3)', [accountId, capacity, languages]);
  }

  async duty(tx: Tx, accountId: string): Promise<StoredDuty> {
    const [row] = await tx.query<StoredDuty>(
      'SELECT on_duty AS "onDuty", leave_of(id) AS "leaveUntil" FROM account WHERE id = $1',
      [accountId],
    );
    return row!;
  }
}
