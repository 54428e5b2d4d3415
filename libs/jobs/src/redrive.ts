import type { UnitOfWork } from '#database';
import { DomainError, type Clock } from '#kernel';
import { isJob, type Job } from '#messages';
import type { FailedJob, FailedJobs } from './failed-jobs.js';
import type { JobQueues } from './job-queues.js';

/** Sends jobs that gave up on their way again, under new ids: the old ones still lie in the queue. */
export class Redrive {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly failedJobs: FailedJobs,
    private readonly queues: Pick<JobQueues, 'add'>,
  ) {}

  /** Redrives one job, or all that failed; returns those it sent. Throws `failed-job.unknown`. */
  async run(id?: string): Promise<FailedJob[]> {
    const failed = await this.unitOfWork.run(null, (tx) => this.failedJobs.list(tx));
    const wanted = failed.filter((job) => id === undefined || job.id === id);
    if (id !== undefined && wanted.length === 0) throw new DomainError('failed-job.unknown', 'not-found');
    const sent: FailedJob[] = [];
    // What is in no catalogue has no handler, and would only fail again.
    for (const job of wanted.filter(({ name, payload }) => isJob(name, payload))) {
      if (await this.send(job)) sent.push(job);
    }
    return sent;
  }

  /** Marked only if added; added twice at worst, which handlers bear. */
  private async send({ id, name, payload }: FailedJob): Promise<boolean> {
    return this.unitOfWork.run(null, async (tx) => {
      const at = this.clock.now();
      if (!(await this.failedJobs.markRedriven(tx, id, at))) return false;
      await this.queues.add([{ id: `${id}.again-${at.getTime()}`, job: { name, payload } as Job }]);
      return true;
    });
  }
}
