import { Injectable } from '@nestjs/common';
import { Audit, EventContexts, OwnConflicts } from '#complaints';
import { allowedEvents } from '#complaints/domain';
import { UnitOfWork } from '#database';
import { newId } from '#kernel';
import { Clock } from '#platform';
import type { SignedIn } from '../access/signed-in.js';
import { ComplaintReader } from '../casework/complaint-reader.js';
import { EventRecorder } from '../casework/event-recorder.js';

/** Takes an account out of a complaint, at its own browser's word and for good. */
@Injectable()
export class StepBackService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: ComplaintReader,
    private readonly recorder: EventRecorder,
    private readonly contexts: EventContexts,
    private readonly conflicts: OwnConflicts,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Whoever carries it gives it back to the pool with that; throws `complaint.not-found` for one they don't see (any more). */
  async run(signedIn: SignedIn, id: string): Promise<void> {
    const { token, accountId } = signedIn;
    await this.unitOfWork.run(token, async (tx) => {
      const seen = await this.reader.get(tx, signedIn, id);
      const at = this.clock.now();
      const clocks = await this.contexts.clocks(tx, seen.complaint, at);
      const carries = seen.complaint.assigneeId === accountId;
      const allowed = allowedEvents({ facts: seen.complaint, actor: seen.actor, ...clocks });
      if (!carries || !allowed.includes('returned-to-pool')) return this.conflicts.stepBack(tx, id, at);
      // While they still see it: afterwards it is hidden from them.
      await this.audit.record(tx, { complaintId: id, accountId, at, action: 'stepped-back', subject: null });
      await this.recorder.record(tx, seen, {
        event: { event: 'returned-to-pool', reason: 'conflict' },
        // Whoever steps back has read nothing of it.
        ...{ requestKey: newId(), items: [], options: { writingsSeen: null } },
      });
    });
  }
}
