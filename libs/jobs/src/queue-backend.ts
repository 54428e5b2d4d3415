import { createPostgresBackend, createRedisBackend, withBackend, type ConnectionOptions } from 'bullmq';
import type { BackendFactory, IQueueBackend, Queue, QueueOptions, Worker, WorkerOptions } from 'bullmq';

/** The schema BullMQ keeps its tables in, apart from the complaints. */
export const QUEUE_SCHEMA = 'queue';

/** Where jobs wait: on Postgres beside the complaints, or on Redis. */
export interface QueueBackend {
  readonly kind: 'postgres' | 'redis';
  readonly url: string;
}

/** The queue's place: `QUEUE_URL` when it says redis, else the worker's own database. */
export function queueBackend(queueUrl: string | undefined, databaseUrl: string): QueueBackend {
  if (queueUrl && /^rediss?:\/\//.test(queueUrl)) return { kind: 'redis', url: queueUrl };
  return { kind: 'postgres', url: queueUrl || databaseUrl };
}

/** Constructors bound to one backend, and the options each kind of connection takes. */
export interface BackendClasses {
  queue(name: string, options?: Partial<QueueOptions>): Queue;
  worker(
    name: string,
    processor: ConstructorParameters<typeof Worker>[1],
    options: Partial<WorkerOptions>,
  ): Worker;
}

/** Binds BullMQ to a backend without touching its process-wide default, so that tests may run both. */
export function bindBackend(backend: QueueBackend): BackendClasses {
  const factory = backend.kind === 'postgres' ? createPostgresBackend : createRedisBackend;
  const bound = withBackend(factory as unknown as BackendFactory<IQueueBackend, ConnectionOptions>);
  return {
    queue: (name, options) =>
      new bound.Queue(name, {
        ...options,
        connection: producerConnection(backend),
      } as QueueOptions) as unknown as Queue,
    worker: (name, processor, options) =>
      new bound.Worker(name, processor, {
        ...options,
        connection: workerConnection(backend),
      }) as unknown as Worker,
  };
}

/** Few connections: BullMQ opens a pool for each queue and each worker. */
function postgresConnection(url: string, max: number): ConnectionOptions {
  return {
    connectionString: url,
    schema: QUEUE_SCHEMA,
    migrate: false,
    max,
    connectionTimeoutMillis: 5_000,
    application_name: 'kenekanko-queue',
  };
}

function producerConnection(backend: QueueBackend): ConnectionOptions {
  if (backend.kind === 'postgres') return postgresConnection(backend.url, 2);
  // Without the offline queue an unreachable Redis is an error at once, and the message stays in the outbox.
  return { ...redisAddress(backend.url), enableOfflineQueue: false, maxRetriesPerRequest: 1 };
}

function workerConnection(backend: QueueBackend): ConnectionOptions {
  if (backend.kind === 'postgres') return postgresConnection(backend.url, 3);
  return { ...redisAddress(backend.url), maxRetriesPerRequest: null };
}

function redisAddress(url: string): ConnectionOptions {
  const { protocol, hostname, port, username, password, pathname } = new URL(url);
  return {
    host: hostname,
    port: Number(port || 6379),
    username: decodeURIComponent(username) || undefined,
    password: decodeURIComponent(password) || undefined,
    db: Number(pathname.slice(1) || 0),
    tls: protocol === 'rediss:' ? {} : undefined,
    // Back within a second of Redis, whatever its absence took.
    retryStrategy: (times: number) => Math.min(times * 100, 1_000),
  };
}
