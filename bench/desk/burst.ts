import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { testRedis, hasRedis } from '#testing';
import { asAdmin } from '../as-admin.js';
import type { Figure } from '../figure.js';
import { post } from '../load.js';
import { sealedBodies } from '../sealed-bodies.js';
import { BenchSystem } from '../system.js';

const BURST = 5_000;
const PATIENCE_MS = 180_000;

/** A burst of complaints that waits for the worker, from its first look until each of them has somebody. */
export async function measureBurst(system: BenchSystem): Promise<Figure[]> {
  return burst(system, 'postgres', 200);
}

/** The same with jobs on Redis, in a system of its own. */
export async function measureBurstOnRedis(say: (text: string) => void): Promise<Figure[]> {
  if (!hasRedis()) {
    say('no redis-server here: the burst is measured on Postgres alone');
    return [];
  }
  const redis = await testRedis();
  const system = new BenchSystem(redis.url);
  try {
    say('starting another system, with its jobs on Redis');
    await system.start();
    return await burst(system, 'redis', 400);
  } finally {
    await system.stop();
    await redis.stop();
  }
}

async function burst(system: BenchSystem, backend: 'postgres' | 'redis', least: number): Promise<Figure[]> {
  const body = await sealedBodies(system.intakeUrl, system.dataDir);
  return asAdmin(system, async (client) => {
    // So many would be more than the demonstration's people may carry.
    await client.query(`UPDATE account SET capacity = 32000`);
    const { rows } = await client.query<{ at: Date }>('SELECT clock_timestamp() AS at');
    const since = rows[0]!.at;
    system.signal('worker', 'SIGSTOP');
    await post(`${system.intakeUrl}/api/v1/complaints`, Array.from({ length: BURST }, body), 8);
    const waiting = async () => {
      const { rows: left } = await client.query<{ n: number }>(
        `SELECT count(*)::int AS n FROM complaint WHERE entered_at >= $1 AND state = 'received'`,
        [since],
      );
      return left[0]!.n;
    };
    const all = await waiting();
    system.signal('worker', 'SIGCONT');
    const began = performance.now();
    let left = all;
    while (left > 0 && performance.now() - began < PATIENCE_MS) {
      await wait(100);
      left = await waiting();
    }
    const seconds = (performance.now() - began) / 1_000;
    const { rows: twice } = await client.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM (SELECT complaint_id FROM complaint_history
        WHERE event = 'assigned' AND at >= $1 GROUP BY 1 HAVING count(*) > 1) AS doubled`,
      [since],
    );
    const on = backend === 'redis' ? 'jobs on Redis' : 'jobs on Postgres';
    return [
      {
        id: `burst-${backend}`,
        name: `assignment of a burst of ${BURST.toLocaleString('en')} complaints, ${on}`,
        value: (all - left) / seconds,
        unit: '/s',
        target: { min: least },
        why: 'each is a transaction of its own that writes history, decision and outbox, and two cores run database and worker.',
      },
      {
        id: `burst-${backend}-faults`,
        name: `of these, assigned twice or not at all, ${on}`,
        value: twice[0]!.n + left,
        unit: 'complaints',
        target: { max: 0 },
      },
    ];
  });
}
