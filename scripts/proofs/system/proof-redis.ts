import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync } from 'node:fs';
import { Redis } from 'ioredis';
import { freePort } from '#database';
import { killHard, until } from './processes.js';

const PROGRAM = '/usr/bin/redis-server';

/** True if Redis can be started here; on CI its absence is a failure. */
export function hasRedis(): boolean {
  const present = existsSync(PROGRAM);
  if (!present && process.env['CI']) throw new Error('redis-server is missing, and on CI nothing is skipped');
  return present;
}

/** A Redis that keeps its data on disk as an operator's does: append-only file and snapshots. */
export class ProofRedis {
  private child: ChildProcess | undefined;

  private constructor(
    readonly folder: string,
    private readonly port: number,
  ) {}

  static async start(folder: string): Promise<ProofRedis> {
    mkdirSync(folder, { recursive: true });
    const redis = new ProofRedis(folder, await freePort());
    await redis.run();
    return redis;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  /** Starts it, at first or again after a kill, on the same port. */
  async run(): Promise<void> {
    const options = ['--port', String(this.port), '--bind', '127.0.0.1', '--dir', this.folder];
    const durable = ['--appendonly', 'yes', '--appendfsync', 'everysec', '--save', '60 1'];
    const roomy = ['--maxmemory-policy', 'noeviction', '--logfile', '../redis.log'];
    const child = spawn(PROGRAM, [...options, ...durable, ...roomy], { stdio: 'ignore' });
    this.child = child;
    const answered = await until(() => child.exitCode !== null || this.answers(), 10_000);
    if (!answered || child.exitCode !== null) throw new Error('redis-server did not start');
  }

  /** Forgets everything and dies in the same moment. */
  async wipe(): Promise<void> {
    await this.command((client) => client.flushall());
    const child = this.child!;
    const exited = once(child, 'exit');
    killHard(child.pid!);
    await exited;
  }

  /** Runs commands on it. */
  async command<T>(work: (client: Redis) => Promise<T>): Promise<T> {
    const client = new Redis(this.url, { lazyConnect: true, maxRetriesPerRequest: 1, retryStrategy: null });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return await work(client);
    } finally {
      client.disconnect();
    }
  }

  async stop(): Promise<void> {
    const child = this.child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    child.kill('SIGTERM');
    await exited;
  }

  private answers(): Promise<boolean> {
    return this.command((client) => client.ping()).then(
      () => true,
      () => false,
    );
  }
}
