import { Injectable, Logger } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { UnitOfWork } from '#database';
import { FailedJobs, JobQueues, JobRegistry, JobWorkers, type JobWatcher } from '#jobs';
import { queueOf, WorkerConfig } from '../worker.config.js';

/** Has the jobs done, and keeps the list of those that gave up. */
@Injectable()
export class JobsRuntime {
  private readonly logger = new Logger('Jobs');
  private workers: JobWorkers | undefined;

  constructor(
    private readonly config: WorkerConfig,
    private readonly discovery: DiscoveryService,
    private readonly unitOfWork: UnitOfWork,
    private readonly queues: JobQueues,
    private readonly failedJobs: FailedJobs,
  ) {}

  /** Throws when a job has no handler, or two: it would be lost in silence. */
  start(): void {
    const instances = this.discovery.getProviders().map((wrapper) => wrapper.instance as unknown);
    const providers = instances.filter((one): one is object => typeof one === 'object' && one !== null);
    this.workers = new JobWorkers(queueOf(this.config), JobRegistry.of(providers), this.watcher());
  }

  /** Takes no more jobs and resolves when those at work are done. */
  async stop(): Promise<void> {
    await this.workers?.close();
  }

  /** Writes down failures that could not be written down when they happened: the queue still holds them. */
  async collectFailed(): Promise<void> {
    const failed = await this.queues.failed();
    await this.unitOfWork.run(null, async (tx) => {
      for (const job of failed) await this.failedJobs.record(tx, job);
    });
  }

  private watcher(): JobWatcher {
    return {
      gaveUp: async (job) => {
        this.logger.warn(`job ${job.id} gave up: ${job.errorCode}`);
        await this.unitOfWork.run(null, (tx) => this.failedJobs.record(tx, job));
      },
      stumbled: (what, code) => this.logger.warn(`${what}: ${code}`),
    };
  }
}
