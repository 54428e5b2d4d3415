import type { Tx } from '#database';
import type { ComplaintFacts, StaffActor } from '../domain/index.js';

/** Who is signed in, as the session says. */
export interface SignedInStaff {
  readonly accountId: string;
  readonly teamIds: readonly string[];
  readonly leadOf: readonly string[];
}

/** Reads what a signed-in person is to one complaint. */
export class StaffActors {
  /** The actor for the rules: with exclusions from this complaint and declared conflicts, and in a barred lead's stead. */
  async of(
    tx: Tx,
    staff: SignedInStaff,
    complaint: Pick<ComplaintFacts, 'id' | 'teamId'>,
  ): Promise<StaffActor> {
    const [row] = await tx.query<{ excluded: boolean; leads: boolean }>(
      'SELECT barred($1, $2) AS excluded, leads_complaint($1) AS leads',
      [complaint.id, staff.accountId],
    );
    return {
      kind: 'staff',
      accountId: staff.accountId,
      teamIds: staff.teamIds,
      leadOf: row!.leads ? [...staff.leadOf, complaint.teamId] : staff.leadOf,
      excluded: row!.excluded,
    };
  }
}
