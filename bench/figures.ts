import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { PROOF_CONNECTIONS, verifyCounts } from '#counts';
import { createDataSource } from '#database';
import type { Client } from 'pg';
import { asAdmin } from './as-admin.js';
import { median, percentile, type Figure } from './figure.js';
import { post } from './load.js';
import { growPastYears } from './past-years.js';
import { sealedBodies } from './sealed-bodies.js';
import { signIn } from './sign-in.js';
import type { BenchSystem } from './system.js';

const TIMES = 40;
const WARMING = 10;
const FILERS = 2;
const FEW = 10_000;
const MANY = 1_000_000;

const SEVEN = 'figures=received,triaged,processed,closed,reopened,pending,processed-rate,clearance';
/** What coordinators ask, over three years. */
const QUESTIONS: Readonly<Record<string, string>> = {
  overview: '/figures/overview?',
  'overview of a district': '/figures/overview?district=mopti&',
  'districts by month': `/figures/table?${SEVEN}&rows=district&columns=month&`,
  'categories by month': `/figures/table?${SEVEN}&rows=category&columns=month&`,
  'districts by category': `/figures/table?${SEVEN}&rows=district&columns=category&`,
  'findings by district': '/figures/table?figures=processed,closed,standing&rows=district&columns=finding&',
  'cohorts by quarter and team': `/figures/table?${SEVEN}&rows=team&columns=quarter&view=cohort&`,
};

interface Measured {
  readonly now: number[];
  readonly past: number[];
  readonly slowest: string;
  readonly plain: number;
}

/** Every question over ten thousand complaints and a million, now and as of the middle of a month; a plain GROUP BY beside. */
export async function measureFigures(system: BenchSystem, complaints = MANY): Promise<Figure[]> {
  // It would remind of the deadlines of all that is made, and mark it as of today, as no network has it.
  await standStill(system);
  const few = await measured(system, FEW);
  const many = await measured(system, complaints);
  const [now, past] = [percentile(many.now, 95), percentile(many.past, 95)];
  const millions = `${complaints.toLocaleString('en')} complaints`;
  return [
    {
      ...{ id: 'figures', unit: 'ms', value: now, target: { max: 30 }, ratio: now / many.plain },
      name: `overview or table, ${millions}, 3 years, slowest (${many.slowest}), p95`,
    },
    {
      ...{ id: 'figures-ratio', unit: 'ratio', value: now / percentile(few.now, 95), target: { max: 1.5 } },
      name: 'overview or table, against ten thousand complaints',
    },
    {
      ...{ id: 'figures-past', unit: 'ms', value: past, target: { max: 150 } },
      name: 'the same as of the middle of a past month, as far from its ends as any mark, p95',
    },
    { id: 'figures-plain', name: 'a plain GROUP BY of two measures', value: many.plain, unit: 'ms' },
    ...(await measureCheck(system).finally(() => system.signal('worker', 'SIGCONT'))),
  ];
}

/** Stops the worker between two of its transactions: within one it would hold what others wait for. */
async function standStill(system: BenchSystem): Promise<void> {
  for (;;) {
    system.signal('worker', 'SIGSTOP');
    const [row] = await asAdmin(system, async (client) => (await client.query<{ busy: boolean }>(BUSY)).rows);
    if (!row!.busy) return;
    system.signal('worker', 'SIGCONT');
    await wait(50);
  }
}

const BUSY = `SELECT count(*) > 0 AS busy FROM pg_stat_activity WHERE usename = 'kenekanko_worker' AND xact_start IS NOT NULL`;

/** The slowest question's times, since a mean of all would hide it. */
async function measured(system: BenchSystem, complaints: number): Promise<Measured> {
  await asAdmin(system, (client) => growPastYears(client, complaints));
  const desk = await signIn(system, 'coordination');
  const today = new Date();
  const month = `${String(today.getUTCMonth() + 1).padStart(2, '0')}`;
  const period = `from=${today.getUTCFullYear() - 3}-${month}`;
  const asOf = await asAdmin(system, farthestFromMonthsEnds);
  const ask = async (path: string) => {
    const answer = await desk(path);
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
    await answer.arrayBuffer();
  };
  // Code that has not run yet is not what is measured.
  for (const path of Object.values(QUESTIONS)) for (let i = 0; i < WARMING; i++) await ask(path + period);
  const times: { name: string; now: number[]; past: number[] }[] = [];
  for (const [name, path] of Object.entries(QUESTIONS)) {
    times.push({
      name,
      now: await timed(() => ask(path + period)),
      past: await timed(() => ask(`${path + period}&asOf=${encodeURIComponent(asOf)}`)),
    });
  }
  const slowest = times.reduce((a, b) => (percentile(a.now, 95) > percentile(b.now, 95) ? a : b));
  const plain = await asAdmin(system, (client) =>
    timed(() =>
      client.query(`SELECT district_id, date_trunc('month', event_day), measure, sum(delta) FROM count_ledger
                     WHERE measure IN ('received', 'processed') GROUP BY 1, 2, 3`),
    ),
  );
  return {
    now: slowest.now,
    past: times.reduce((a, b) => (percentile(a.past, 95) > percentile(b.past, 95) ? a : b)).past,
    slowest: slowest.name,
    plain: median(plain),
  };
}

/** The mark of a past month from which most lines lie to the nearer end of it: to read as of it costs most. */
async function farthestFromMonthsEnds(client: Client): Promise<string> {
  const { rows } = await client.query<{ at: string }>(
    `SELECT to_char(at AT TIME ZONE 'UTC' + interval '1 millisecond', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at
       FROM (SELECT at, sequence, max(sequence) OVER (PARTITION BY recorded_month) AS last,
                    coalesce(max(sequence) OVER (ORDER BY recorded_month GROUPS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS before
               FROM ledger_mark WHERE recorded_month < (SELECT max(recorded_month) FROM ledger_mark)) AS m
      ORDER BY least(sequence - before, last - sequence) DESC LIMIT 1`,
  );
  return rows[0]!.at;
}

/** The whole proof over so many complaints, while others go on filing. */
async function measureCheck(system: BenchSystem): Promise<Figure[]> {
  const body = await sealedBodies(system.intakeUrl, system.dataDir);
  const url = `${system.intakeUrl}/api/v1/complaints`;
  const file = () => post(url, Array.from({ length: 200 }, body), FILERS);
  const alone = await file();
  const check = await createDataSource({
    url: system.adminUrl,
    name: 'kenekanko-bench',
    poolSize: PROOF_CONNECTIONS,
  }).initialize();
  const began = performance.now();
  let over = false;
  const proof = verifyCounts(check).finally(() => (over = true));
  const beside: number[] = [];
  while (!over) beside.push(...(await file()).milliseconds);
  await proof;
  const seconds = (performance.now() - began) / 1000;
  await check.destroy();
  return [
    {
      ...{ id: 'check', unit: 's', value: seconds, target: { max: 60 } },
      name: 'the whole ledger proved against the complaints, while people file',
    },
    {
      ...{
        id: 'check-filing',
        unit: 'ms',
        value: median(beside),
        ratio: median(beside) / median(alone.milliseconds),
      },
      name: 'filing meanwhile, median, against without',
    },
  ];
}

async function timed(work: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < TIMES; i++) {
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  }
  return times.slice(3);
}
