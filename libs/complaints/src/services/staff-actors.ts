import type { Tx } from '#database';
import type { ComplaintFacts, StaffActor } from '../domain/index.js';
import { barred } from './event-contexts.js';

/** Who is signed in, as the session says. */
export interface SignedInStaff {
  readonly accountId: string;
  readonly teamIds: readonly string[];
  readonly leadOf: readonly string[];
}

/** Reads what a signed-in person is to one complaint. */
export class StaffActors {
  /** The actor for the rules: with exclusions, declared conflicts and the second reader's grant. */
  async of(
    tx: Tx,
    staff: SignedInStaff,
    complaint: Pick<ComplaintFacts, 'id' | 'category' | 'secondReaderId'>,
  ): Promise<StaffActor> {
    const [row] = await tx.query<{ excluded: boolean }>(`SELECT ${barred('$3::uuid')} AS excluded`, [
      complaint.id,
      complaint.category,
      staff.accountId,
    ]);
    return {
      kind: 'staff',
      accountId: staff.accountId,
      teamIds: staff.teamIds,
      leadOf: staff.leadOf,
      excluded: row!.excluded,
      secondReader: complaint.secondReaderId === staff.accountId,
    };
  }
}
