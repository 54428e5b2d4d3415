import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { errorCode, JobQueues } from '#jobs';
import { DataSource } from 'typeorm';
import { JobsRuntime } from './jobs/jobs-runtime.js';
import { OutboxListener } from './relay/outbox-listener.js';
import { OutboxRelay } from './relay/outbox-relay.js';
import { Rounds } from './rounds/rounds.js';

/** Starts and stops all the worker does, in an order in which nothing is left half done. */
@Injectable()
export class Labour implements OnApplicationBootstrap, OnApplicationShutdown {
  constructor(
    private readonly dataSource: DataSource,
    private readonly queues: JobQueues,
    private readonly jobs: JobsRuntime,
    private readonly listener: OutboxListener,
    private readonly relay: OutboxRelay,
    private readonly rounds: Rounds,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.jobs.start();
    // Not waited for: an absent queue must not keep the worker from starting.
    this.queues.warmUp().catch((error: unknown) => {
      new Logger('Labour').warn(`the queue is away: ${errorCode(error)}`);
    });
    await this.listener.start();
    this.rounds.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.listener.stop();
    await Promise.all([this.rounds.stop(), this.relay.stop(), this.jobs.stop()]);
    await this.queues.close();
    await this.dataSource.destroy();
  }
}
