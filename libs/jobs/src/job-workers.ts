import { DelayedError, UnrecoverableError, type Job as StoredJob, type Worker } from 'bullmq';
import { isDomainError, SECOND } from '#kernel';
import { isJob, QUEUES, type JobName, type JobPayload, type QueueName } from '#messages';
import { errorCode, type FailedJob } from './failed-jobs.js';
import type { JobRegistry } from './job-registry.js';
import { closeWithin } from './close-within.js';
import { bindBackend, type QueueBackend } from './queue-backend.js';

/** How many jobs of a queue are done side by side, so that one that hangs does not hold up the rest. */
const CONCURRENCY: Readonly<Record<QueueName, number>> = {
  assignment: 4,
  casework: 2,
  reaching: 2,
  // Who is told in the console does not wait for a mail server that hangs.
  mail: 2,
  // One at a time is soon enough, and takes the machine from nobody.
  reports: 1,
};

const WORKER_OPTIONS = {
  // A worker that is killed gives its jobs back after these two.
  lockDuration: 15 * SECOND,
  stalledInterval: 5 * SECOND,
  // Being killed is not the job's fault; one that kills the worker each time ends here.
  maxStalledCount: 5,
  // After a lost connection; BullMQ's own 15 s would leave a complaint waiting for nothing.
  runRetryDelay: SECOND,
};

// Within what the supervisor allows the whole process.
const CLOSE_WITHIN = 6 * SECOND;
const UNAVAILABLE_DELAY = 2 * SECOND;

/** Who is told of what happens to jobs; codes and ids only. */
export interface JobWatcher {
  /** A job gave up for good. */
  gaveUp(job: Omit<FailedJob, 'redrivenAt'>): Promise<void>;
  /** A try failed and another follows, or a connection was lost. */
  stumbled(what: string, code: string): void;
}

/** Takes jobs from all queues and has them done by their handlers. */
export class JobWorkers {
  private readonly workers: readonly Worker[];

  /** Starts at once. */
  constructor(
    backend: QueueBackend,
    private readonly registry: JobRegistry,
    private readonly watcher: JobWatcher,
  ) {
    const { worker } = bindBackend(backend);
    this.workers = QUEUES.map((queue) =>
      worker(queue, (job, token) => this.process(job, token), {
        ...WORKER_OPTIONS,
        concurrency: CONCURRENCY[queue],
      }),
    );
    for (const one of this.workers) {
      one.on('error', (error) => watcher.stumbled(`queue ${one.name}`, errorCode(error)));
      one.on('failed', (job, error) => {
        this.onFailed(job, error).catch((fault: unknown) =>
          watcher.stumbled('failed list', errorCode(fault)),
        );
      });
    }
  }

  /** Takes no more jobs and resolves when those at work are done, or can't be waited for any longer. */
  async close(): Promise<void> {
    await Promise.all(this.workers.map((worker) => closeWithin(CLOSE_WITHIN, worker)));
  }

  private async process(job: StoredJob, token: string | undefined): Promise<void> {
    if (!isJob(job.name, job.data)) throw new UnrecoverableError('job.unknown');
    try {
      const name = job.name as JobName;
      await this.registry.handler(name)(job.data as JobPayload<JobName>, job.id!);
    } catch (error) {
      if (isDomainError(error) && error.kind === 'unavailable') {
        // Waiting for the database is not a failed try: an hour's outage must not end in the failed list.
        await job.moveToDelayed(Date.now() + UNAVAILABLE_DELAY, token);
        throw new DelayedError();
      }
      // The queue stores an error's message: the code is all it may hold.
      throw new Error(errorCode(error));
    }
  }

  private async onFailed(job: StoredJob | undefined, error: Error): Promise<void> {
    // Of a job that stalled too often and is gone from the queue, nothing is left to tell.
    if (!job) return this.watcher.stumbled('a job', 'job.lost');
    if (job.finishedOn === undefined) return this.watcher.stumbled(`job ${job.id}`, error.message);
    await this.watcher.gaveUp({
      id: job.id!,
      name: job.name,
      payload: job.data as Record<string, string>,
      errorCode: error.message,
      attempts: job.attemptsMade,
      failedAt: new Date(job.finishedOn),
    });
  }
}
