import { Injectable } from '@nestjs/common';
import { type Complaint, ComplaintQuery, Snoozes, StaffActors } from '#complaints';
import type { StaffActor } from '#complaints/domain';
import type { Tx } from '#database';
import { DomainError } from '#kernel';
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
    readonly snoozes: Snoozes,
  ) {}

  /** Throws `complaint.not-found` for one that isn't there, or isn't theirs to see. */
  async get(tx: Tx, signedIn: SignedIn, id: string): Promise<SeenComplaint> {
    const complaint = await this.complaints.get(tx, id);
    const staff = { accountId: signedIn.accountId, teamIds: signedIn.teams, leadOf: signedIn.leads };
    return { complaint, actor: await this.actors.of(tx, staff, complaint) };
  }
}

/** What is asked for through a team is of that team, and nobody acts on what they are kept from; told before the database is. */
export function requireOfTeam({ complaint, actor }: SeenComplaint, teamId: string): void {
  if (complaint.teamId !== teamId) throw new DomainError('complaint.not-found', 'not-found');
  if (actor.excluded) throw new DomainError('complaint.excluded', 'forbidden');
}
