import { Injectable } from '@nestjs/common';
import { MailSchedule } from '#complaints';
import { noReplay, UnitOfWork } from '#database';
import { jobId, JobQueues } from '#jobs';
import type { Clock } from '#kernel';
import type { PostOffice } from './post-office.js';

/** Finds whose mail is due, and gives each a job of its own. */
@Injectable()
export class MailRound {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly schedule: MailSchedule,
    private readonly queues: JobQueues,
    private readonly office: PostOffice,
  ) {}

  /** How many jobs were added. */
  async run(): Promise<number> {
    if (!this.office.post) return 0;
    const due = await this.unitOfWork.run(null, async (tx) =>
      (await noReplay(tx)) ? this.schedule.due(tx, this.clock.now()) : [],
    );
    await this.queues.add(
      due.map(({ accountId, dueAt }) => ({
        id: jobId('mail-person', `${accountId}.${dueAt.getTime()}`),
        job: { name: 'mail-person', payload: { accountId } },
      })),
    );
    return due.length;
  }
}
