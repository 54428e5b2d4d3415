import 'reflect-metadata';
import { constants, setPriority } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { NestFactory } from '@nestjs/core';
import { Complaint } from '#complaints';
import { createDataSource, toDatabaseError, WRITABLE } from '#database';
import { isDomainError, SECOND } from '#kernel';
import { createLog, NestLog, openHealth, readConfig, runProcess } from '#platform';
import type { DataSource } from 'typeorm';
import { WorkerConfig } from './worker.config.js';
import { WorkerModule } from './worker.module.js';

const log = createLog('worker');

/** Connects, waiting for a database that is still coming up. */
async function connect(config: WorkerConfig): Promise<DataSource> {
  const dataSource = createDataSource({
    url: config.WORKER_DATABASE_URL,
    name: 'kenekanko-worker',
    poolSize: 10,
    // What waits behind a lock is tried again by its job, and holds no connection for good.
    settings: '-c lock_timeout=20s',
    entities: [Complaint],
  });
  for (;;) {
    try {
      return await dataSource.initialize();
    } catch (error) {
      const fault = toDatabaseError(error);
      if (!isDomainError(fault) || fault.kind !== 'unavailable') throw fault;
      log.warn('waiting for the database');
      await wait(SECOND);
    }
  }
}

// In a flood of complaints the machine belongs first to those who file: assignment catches up a little later.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

await runProcess(log, async () => {
  const config = readConfig(WorkerConfig);
  const dataSource = await connect(config);
  const module = WorkerModule.with(config, dataSource);
  if (config.WORKER_HEALTH_PORT) openHealth(config.WORKER_HEALTH_PORT, () => dataSource.query(WRITABLE));
  return NestFactory.createApplicationContext(module, { logger: new NestLog(log), abortOnError: false });
});
