import { performance } from 'node:perf_hooks';
import { Client } from 'pg';
import { median, type Figure } from './figure.js';
import { growLedger } from './many-rows.js';
import { signIn } from './sign-in.js';
import type { BenchSystem } from './system.js';

const TIMES = 15;

/** Received against processed by district and month over 100,000 complaints and three years, and a plain GROUP BY beside it. */
export async function measureFigures(system: BenchSystem): Promise<Figure[]> {
  await growLedger(system, 100_000);
  const desk = await signIn(system, 'coordination');
  const now = new Date();
  const from = `${now.getUTCFullYear() - 3}-${String(now.getUTCMonth() + 1).padStart(2, '0')}`;
  const page = await timed(async () => {
    const answer = await desk(`/figures?by=district&from=${from}`);
    if (!answer.ok) throw new Error(`figures answered ${answer.status}`);
    await answer.arrayBuffer();
  });
  const client = new Client({ connectionString: system.adminUrl });
  await client.connect();
  const plain = await timed(() =>
    client.query(`SELECT district_id, date_trunc('month', event_day), measure, sum(delta) FROM count_ledger
                   WHERE measure IN ('received', 'processed') GROUP BY 1, 2, 3`),
  );
  await client.end();
  return [
    {
      id: 'figures',
      name: 'received against processed, 100,000 complaints, median',
      value: page,
      unit: 'ms',
      target: { max: 100 },
      ratio: page / plain,
    },
    { id: 'figures-plain', name: 'a plain GROUP BY of the same two measures', value: plain, unit: 'ms' },
  ];
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < TIMES; i++) {
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  }
  return median(times.slice(3));
}
