import type { Tx } from '#database';
import type { ComplaintFacts, StaffActor } from '../domain/index.js';
import { barred } from './event-contexts.js';

/** Who is signed in, as the session says. */
export interface SignedInStaff {
  readonly accountId: string;
  readonly teamIds: readonly string[];
  readonly leadOf: readonly string[];
  /** Holds the role that files on someone's behalf. */
  readonly monitor?: boolean;
}

/** Reads what a signed-in person is to one complaint. */
export class StaffActors {
  /** The actor for the rules: with exclusions from this complaint and declared conflicts. */
  async of(
    tx: Tx,
    staff: SignedInStaff,
    complaint: Pick<ComplaintFacts, 'id' | 'category'>,
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
      monitor: staff.monitor ?? false,
      excluded: row!.excluded,
    };
  }
}
