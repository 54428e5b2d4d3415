import { Injectable } from '@nestjs/common';
import { WaitingQuery } from '#complaints';
import { noReplay, tryLock, UnitOfWork } from '#database';
import { SECOND, type Clock } from '#kernel';
import { Outbox } from '#outbox';

/** After so long without a decision a complaint's job is taken for lost. */
export const LOST_AFTER = 30 * SECOND;

/**
 * Finds complaints whose job was lost (a wiped Redis, a killed queue) and writes them a new outbox row, and so a
 * job under a new id. It runs on a plain timer: what repairs the queue must not live in the queue.
 */
@Injectable()
export class UnassignedSweep {
  /** When each was last given a new row: while that one's job waits, another would only add to the heap. */
  private readonly revived = new Map<string, number>();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly waiting: WaitingQuery,
    private readonly outbox: Outbox,
  ) {}

  /** How many were given a new row. */
  async run(): Promise<number> {
    const at = this.clock.now();
    const before = at.getTime() - LOST_AFTER;
    for (const [key, time] of this.revived) if (time < before) this.revived.delete(key);
    return this.unitOfWork.run(null, async (tx) => {
      if (!(await tryLock(tx, 'sweepUnassigned')) || !(await noReplay(tx))) return 0;
      const found = await this.waiting.unassigned(tx, new Date(before));
      const lost = found.filter(({ id, version }) => !this.revived.has(`${id}.${version}`));
      await this.outbox.append(
        tx,
        lost.map(({ id, teamId }) => ({ name: 'complaint.pooled', payload: { complaintId: id, teamId } })),
        at,
      );
      for (const { id, version } of lost) this.revived.set(`${id}.${version}`, at.getTime());
      return lost.length;
    });
  }
}
