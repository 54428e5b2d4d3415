import { Client } from 'pg';
import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { percentile, type Figure } from './figure.js';
import { sealedBodies } from './sealed-bodies.js';
import type { BenchSystem } from './system.js';

const TIMES = 60;

/** From the citizen's answer until the complaint is assigned and the queue has been told, on an idle system. */
export async function measureAssigned(system: BenchSystem): Promise<Figure[]> {
  const body = await sealedBodies(system.intakeUrl, system.dataDir);
  const listener = new Client({ connectionString: system.adminUrl });
  await listener.connect();
  const told: { at: number; id: string }[] = [];
  listener.on('notification', ({ payload }) => {
    told.push({ at: performance.now(), id: (JSON.parse(payload ?? '{}') as { id: string }).id });
  });
  await listener.query('LISTEN kenekanko_complaint');
  const times: number[] = [];
  for (let i = 0; i < TIMES; i++) {
    await wait(150);
    told.length = 0;
    await fetch(`${system.intakeUrl}/api/v1/complaints`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: body(),
    });
    const answered = performance.now();
    // The first notice of a complaint is its filing, the second its assignment.
    const id = () => told[0]?.id;
    for (let tries = 0; tries < 2_000 && told.filter((one) => one.id === id()).length < 2; tries++)
      await wait(1);
    const second = told.filter((one) => one.id === id())[1];
    times.push(second ? Math.max(0, second.at - answered) : Infinity);
  }
  await listener.end();
  return [
    {
      id: 'assigned-p50',
      name: 'from the answer until assigned, median',
      value: percentile(times, 50),
      unit: 'ms',
      target: { max: 100 },
    },
    {
      id: 'assigned-p99',
      name: 'from the answer until assigned, 99th percentile',
      value: percentile(times, 99),
      unit: 'ms',
      target: { max: 300 },
    },
  ];
}
