import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { quarterOf } from '#counts/domain';
import { newId } from '#kernel';
import { median, type Figure } from './figure.js';
import { QUEUE_DISTRICT } from './many-rows.js';
import { signIn, type DeskCall } from './sign-in.js';
import type { BenchSystem } from './system.js';

const ROWS = 100_000;
const TEAM = `team-${QUEUE_DISTRICT}`;
const LEAST = { csv: 50_000, xlsx: 10_000 } as const;

/** A team's line list of 100,000 rows as both kinds of file, what the desk holds meanwhile, and the quarterly report. */
export async function measureExports(system: BenchSystem): Promise<Figure[]> {
  const report = await measureReport(system);
  await growTeam(system);
  const lead = await signIn(system, `${QUEUE_DISTRICT}-chef`);
  const figures: Figure[] = [report];
  for (const format of ['csv', 'xlsx'] as const) {
    const { rowsPerSecond, memory } = await measureList(system, lead, format);
    figures.push(
      {
        id: `list-${format}`,
        name: `line list of 100,000 rows as ${format}, median of three`,
        value: rowsPerSecond,
        unit: 'rows/s',
        target: { min: LEAST[format] },
      },
      {
        id: `list-${format}-memory`,
        name: `memory of the desk meanwhile (${format}), at most`,
        value: memory,
        unit: 'MB',
        target: { max: 200 },
      },
    );
  }
  return figures;
}

/** The median of three lists, and the most that the desk held in any. */
async function measureList(system: BenchSystem, lead: DeskCall, format: 'csv' | 'xlsx') {
  let memory = 0;
  const looking = setInterval(() => (memory = Math.max(memory, system.memory('desk'))), 100);
  const rates: number[] = [];
  for (let i = 0; i < 3; i++) rates.push(await readList(lead, format));
  clearInterval(looking);
  return { rowsPerSecond: median(rates), memory };
}

/** Rows a second from the asking to the last byte. */
async function readList(lead: DeskCall, format: 'csv' | 'xlsx'): Promise<number> {
  const began = performance.now();
  const answer = await lead(`/teams/${TEAM}/line-list?which=all&format=${format}`);
  if (!answer.ok || !answer.body) throw new Error(`the list answered ${answer.status}`);
  const reader = answer.body.getReader();
  // Read as it comes and thrown away: a browser writes it to the disk.
  while (!(await reader.read()).done);
  return (ROWS / (performance.now() - began)) * 1_000;
}

/** From the click to the pages, by the worker. */
async function measureReport(system: BenchSystem): Promise<Figure> {
  const coordinator = await signIn(system, 'coordination');
  const now = new Date();
  const id = newId();
  const quarter = quarterOf(now.toISOString());
  const began = performance.now();
  const ordered = await coordinator('/reports/quarterly', {
    method: 'POST',
    body: JSON.stringify({ id, quarter, locale: 'fr', paragraphs: [] }),
  });
  if (!ordered.ok) throw new Error(`the order answered ${ordered.status}`);
  for (;;) {
    const answer = await coordinator(`/reports/${id}/file?format=pdf`);
    await answer.arrayBuffer();
    if (answer.ok) break;
    if (performance.now() - began > 60_000) throw new Error('no report after a minute');
    await wait(50);
  }
  return {
    ...{ id: 'report', name: 'quarterly report, from the click to the PDF', unit: 's', target: { max: 10 } },
    value: (performance.now() - began) / 1_000,
  };
}

/** So many complaints of one team, each as one of those that are there; without triggers, as a restored backup would be. */
async function growTeam(system: BenchSystem): Promise<void> {
  const client = new Client({ connectionString: system.adminUrl });
  await client.connect();
  await client.query('SET session_replication_role = replica');
  await client.query(
    `INSERT INTO complaint SELECT made.*
       FROM (SELECT *, row_number() OVER (ORDER BY id) AS place, count(*) OVER () AS all_of_them
               FROM complaint WHERE team_id = $1) AS c
            JOIN generate_series(1, $2 - (SELECT count(*)::int FROM complaint WHERE team_id = $1)) AS n ON n % all_of_them = place - 1,
            LATERAL jsonb_populate_record(NULL::complaint, to_jsonb(c) || jsonb_build_object('id', uuidv7(),
              'received_at', c.received_at - n * interval '7 minutes')) AS made`,
    [TEAM, ROWS],
  );
  await client.query('ANALYZE complaint');
  await client.end();
}
