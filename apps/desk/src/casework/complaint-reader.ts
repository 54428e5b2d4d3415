import { Injectable } from '@nestjs/common';
import { type Complaint, ComplaintQuery, StaffActors } from '#complaints';
import type { StaffActor } from '#complaints/domain';
import type { Tx } from '#database';
import type { SignedIn } from '../access/signed-in.js';

/** A complaint and what the signed-in person is to it. */
export interface SeenComplaint {
  readonly complaint: Complaint;
  readonly actor: StaffActor;
}

/** Reads one complaint under the rights of the transaction's session. */
@Injectable()
export class ComplaintReader {
  constructor(
    readonly complaints: ComplaintQuery,
    private readonly actors: StaffActors,
  ) {}

  /** Throws `complaint.not-found` for one that isn't there, or isn't theirs to see. */
  async get(tx: Tx, signedIn: SignedIn, id: string): Promise<SeenComplaint> {
    const complaint = await this.complaints.get(tx, id);
    const staff = { accountId: signedIn.accountId, teamIds: signedIn.teams, leadOf: signedIn.leads };
    return { complaint, actor: await this.actors.of(tx, staff, complaint) };
  }
}
