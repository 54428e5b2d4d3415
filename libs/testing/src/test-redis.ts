import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '#database';

const REDIS = '/usr/bin/redis-server';

/** A private Redis on a random port. */
export interface TestRedis {
  readonly url: string;
  stop(): Promise<void>;
}

/** True if Redis can be started here; on CI its absence is a failure, so this throws there. */
export function hasRedis(): boolean {
  const present = existsSync(REDIS);
  if (!present && process.env['CI']) throw new Error('redis-server is missing, and on CI nothing is skipped');
  return present;
}

/** Starts a Redis that writes nothing to disk; on the wished port, to come back empty where one was. */
export async function testRedis(wished = 0): Promise<TestRedis> {
  const port = wished || (await freePort());
  const folder = mkdtempSync(join(tmpdir(), 'kenekanko-redis-'));
  const options = [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--save',
    '',
    '--dir',
    folder,
    '--maxmemory-policy',
    'noeviction',
  ];
  const child = spawn(REDIS, options, { stdio: 'ignore' });
  for (let tries = 0; !(await answers(port)); tries++) {
    if (tries > 200 || child.exitCode !== null) throw new Error('redis-server did not start');
    await wait(25);
  }
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: async () => {
      const exited = once(child, 'exit');
      child.kill('SIGTERM');
      await exited;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = createConnection(port, '127.0.0.1');
    socket.once('connect', () => (socket.destroy(), resolve(true)));
    socket.once('error', () => resolve(false));
  });
