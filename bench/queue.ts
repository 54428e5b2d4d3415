import { performance } from 'node:perf_hooks';
import { QUEUE_SORTS, QUEUE_VIEWS } from '#complaints/domain';
import { percentile, type Figure } from './figure.js';
import { growComplaints, QUEUE_DISTRICT } from './many-rows.js';
import { signIn } from './sign-in.js';
import { BenchSystem } from './system.js';

const TIMES = 160;
const WARM_UP = 60;
const FILTERS = [
  ...['state=verifying', 'category=bribery', `district=${QUEUE_DISTRICT}`, 'priority=2', 'kind=corruption'],
  ...['channel=web', 'language=fr', 'risk=danger-to-life', 'unread=yes', 'from=2026-01-01', 'due=today'],
];
const SEARCHES = [
  '',
  ...QUEUE_VIEWS.map((view) => `view=${view}`),
  ...QUEUE_SORTS.map((sort) => `sort=${sort}`),
  ...FILTERS,
];

/** In a system of its own: in one that holds a million already nothing would be seen to grow. */
export async function measureQueue(say: (text: string) => void): Promise<Figure[]> {
  const system = new BenchSystem();
  try {
    say('starting another system, for the queue');
    await system.start();
    return await measured(system);
  } finally {
    await system.stop();
  }
}

/** The triage queue's page of 50 rows, in each view, order and single filter, at ten thousand and at a million complaints. */
async function measured(system: BenchSystem): Promise<Figure[]> {
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
      why: 'this is the slowest of all views, orders and filters, and two cores run the measurement’s clients and the database too.',
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
