import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#database';
import { DomainError, SECOND } from '#kernel';
import { Attempts, Clock } from '#platform';
import type { SignedIn } from '../access/signed-in.js';

// One open complaint says so ten times a minute; whoever leafs through a list says it with each.
const MOST = 60;
const REFILL = SECOND;

/** Tells all desks which complaint a session has before it (null: none); the database judges whether it may see it, and keeps nothing. */
@Injectable()
export class PresenceService {
  private readonly pace: Attempts;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    clock: Clock,
  ) {
    this.pace = new Attempts({ most: MOST, refill: REFILL }, clock);
  }

  /** Throws `complaint.not-found` for what isn't theirs to see, `presence.too-often` for noise. */
  async show({ token, sessionId }: SignedIn, id: string | null): Promise<void> {
    await this.pace.run([sessionId], async ({ free }) => {
      if (!free) throw new DomainError('presence.too-often', 'too-many');
      await this.unitOfWork.run(token, (tx) => tx.query('SELECT show_presence($1)', [id]));
    });
  }
}
