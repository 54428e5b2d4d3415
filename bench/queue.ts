import { performance } from 'node:perf_hooks';
import { percentile, type Figure } from './figure.js';
import { growComplaints, QUEUE_DISTRICT } from './many-rows.js';
import { signIn } from './sign-in.js';
import type { BenchSystem } from './system.js';

const TIMES = 160;
const WARM_UP = 60;
const SEARCHES = [
  '',
  'view=mine',
  'view=pool',
  'view=overdue',
  'state=verifying',
  'category=bribery',
  `district=${QUEUE_DISTRICT}`,
  'priority=2',
  'kind=corruption',
];

/** The triage queue's page of 50 rows, default and with each single filter, at ten thousand and at a million complaints. */
export async function measureQueue(system: BenchSystem): Promise<Figure[]> {
  const desk = await signIn(system, `${QUEUE_DISTRICT}-1`);
  // It would remind of the deadlines of all that is made, at once, as no network has them.
  system.signal('worker', 'SIGSTOP');
  await growComplaints(system, 10_000);
  const few = await worst(desk);
  await growComplaints(system, 1_000_000);
  const many = await worst(desk);
  system.signal('worker', 'SIGCONT');
  return [
    {
      id: 'queue-10k',
      name: 'queue page, 10,000 complaints, slowest filter, p95',
      value: few.p95,
      unit: 'ms',
    },
    {
      id: 'queue-1m',
      name: `queue page, 1 million, slowest filter (${many.search || 'none'}), p95`,
      value: many.p95,
      unit: 'ms',
      target: { max: 15 },
      why: 'this is the slowest of nine views, and two cores run the measurement’s clients and the database too.',
    },
    {
      id: 'queue-growth',
      name: 'queue page, a million against ten thousand',
      value: many.sum / few.sum,
      unit: 'ratio',
      target: { max: 1.5 },
    },
  ];
}

async function worst(desk: (path: string) => Promise<Response>) {
  let slowest = { search: '', p95: 0 };
  let sum = 0;
  for (const search of SEARCHES) {
    const times: number[] = [];
    for (let i = 0; i < TIMES; i++) {
      const began = performance.now();
      const answer = await desk(`/teams/team-${QUEUE_DISTRICT}/queue?limit=50&${search}`);
      await answer.arrayBuffer();
      if (!answer.ok) throw new Error(`queue?${search} answered ${answer.status}`);
      if (i >= WARM_UP) times.push(performance.now() - began);
    }
    const p95 = percentile(times, 95);
    sum += percentile(times, 50);
    if (p95 > slowest.p95) slowest = { search, p95 };
  }
  return { ...slowest, sum };
}
