import type { JobsOptions, Queue } from 'bullmq';
import { DAY, SECOND } from '#kernel';
import { QUEUES, queueOf, type Job, type QueueName } from '#messages';
import { closeWithin } from './close-within.js';
import type { FailedJob } from './failed-jobs.js';
import { bindBackend, type QueueBackend } from './queue-backend.js';

/** A job to add; the same id added twice is one job for as long as the first is not done. */
export interface NewJob {
  /** From `jobId`. */
  readonly id: string;
  readonly job: Job;
}

/** A job's id: its name and a key that tells it from others, e.g. the outbox row's id. */
export function jobId(name: Job['name'], key: string): string {
  // BullMQ refuses a colon, and an id that is a bare number.
  return `${name}.${key.replaceAll(':', '-')}`;
}

const OPTIONS: JobsOptions = {
  attempts: 8,
  // Half a second, one, two … a minute in all; an unreachable database is waited for without counting.
  backoff: { type: 'exponential', delay: SECOND / 2 },
  // Never by count: with jobs done side by side that deadlocks on Postgres and stores done jobs as failed.
  removeOnComplete: true,
  // The lasting list is the table `failed_job`; this copy serves a failure that could not be written there.
  removeOnFail: { age: (7 * DAY) / SECOND },
};

/** Hands jobs to their queues. */
export class JobQueues {
  private readonly queues: ReadonlyMap<QueueName, Queue>;

  /** `onError` hears of a connection that is lost; it comes back by itself. */
  constructor(backend: QueueBackend, onError: (error: Error) => void = () => undefined) {
    const { queue } = bindBackend(backend);
    this.queues = new Map(QUEUES.map((name) => [name, queue(name, { defaultJobOptions: OPTIONS })]));
    for (const one of this.queues.values()) one.on('error', onError);
  }

  /** Opens the connections, so that the first complaint of the day doesn't wait for them. */
  async warmUp(): Promise<void> {
    await Promise.all([...this.queues.values()].map((queue) => queue.getWaitingCount()));
  }

  /** Adds jobs, those of one queue in one go; when it throws, some may have been added. */
  async add(jobs: readonly NewJob[]): Promise<void> {
    for (const [name, queue] of this.queues) {
      const group = jobs.filter(({ job }) => queueOf(job.name) === name);
      const [first, ...rest] = group;
      if (!first) continue;
      // Adding in bulk makes temporary tables, which costs one job alone more than it saves.
      if (rest.length === 0) await queue.add(first.job.name, first.job.payload, { jobId: first.id });
      else
        await queue.addBulk(
          group.map(({ id, job }) => ({ name: job.name, data: job.payload, opts: { jobId: id } })),
        );
    }
  }

  /** Jobs that the queue itself holds as failed. */
  async failed(): Promise<Omit<FailedJob, 'redrivenAt'>[]> {
    const jobs = await Promise.all([...this.queues.values()].map((queue) => queue.getFailed()));
    return jobs.flat().map((job) => ({
      id: job.id!,
      name: job.name,
      payload: job.data as Record<string, string>,
      errorCode: job.failedReason,
      attempts: job.attemptsMade,
      failedAt: new Date(job.finishedOn ?? job.timestamp),
    }));
  }

  /** Jobs that wait, are at work or come later. */
  async pending(): Promise<number> {
    const counts = await Promise.all(
      [...this.queues.values()].map((queue) =>
        queue.getJobCountByTypes('waiting', 'active', 'delayed', 'prioritized'),
      ),
    );
    return counts.reduce((sum, count) => sum + count, 0);
  }

  async close(): Promise<void> {
    await Promise.all([...this.queues.values()].map((queue) => closeWithin(SECOND, queue)));
  }
}
