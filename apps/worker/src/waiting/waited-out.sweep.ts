import { Injectable } from '@nestjs/common';
import { WaitingQuery } from '#complaints';
import { noReplay, tryLock, UnitOfWork } from '#database';
import { jobId, JobQueues } from '#jobs';
import type { Clock } from '#kernel';
import { NetworkSettingsQuery } from '#network';

/** Finds complaints whose complainant has kept silent long enough, and gives each a job of its own. */
@Injectable()
export class WaitedOutSweep {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly waiting: WaitingQuery,
    private readonly network: NetworkSettingsQuery,
    private readonly queues: JobQueues,
  ) {}

  /** How many jobs were added. */
  async run(): Promise<number> {
    const found = await this.unitOfWork.run(null, async (tx) => {
      if (!(await tryLock(tx, 'sweepWaiting')) || !(await noReplay(tx))) return [];
      const { deadlines } = await this.network.rules(tx);
      return this.waiting.waitedOut(tx, deadlines, this.clock.now());
    });
    await this.queues.add(
      found.map(({ id, version }) => ({
        id: jobId('wait-out', `${id}.${version}`),
        job: { name: 'wait-out', payload: { complaintId: id } },
      })),
    );
    return found.length;
  }
}
