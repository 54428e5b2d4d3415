import { queueBackend, type QueueBackend } from '#jobs';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Matches } from 'class-validator';

/** What the worker needs from its surroundings. */
export class WorkerConfig {
  @Matches(/^postgres(ql)?:\/\//, { message: 'must be the postgres:// address of kenekanko_worker' })
  readonly WORKER_DATABASE_URL: string;

  @IsOptional()
  @Matches(/^rediss?:\/\//, { message: 'must be a redis:// address, or absent: then jobs wait in Postgres' })
  readonly QUEUE_URL?: string;

  /** Where a container's health check asks, on the loopback interface; absent: nowhere. */
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: 'must be a port number' })
  readonly WORKER_HEALTH_PORT?: number;
}

/** Where jobs wait. */
export function queueOf(config: WorkerConfig): QueueBackend {
  return queueBackend(config.QUEUE_URL, config.WORKER_DATABASE_URL);
}
