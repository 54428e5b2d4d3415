import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { newKey, sealedItem } from '../../apps/desk/test/casework.js';
import { asAdmin } from '../as-admin.js';
import { percentile, type Figure } from '../figure.js';
import { signInOften, type DeskCall } from '../sign-in.js';
import type { BenchSystem } from '../system.js';

const VERIFIERS = 100;
const SECONDS = 80;
/** Between two things that one person does. */
const PAUSE_MS = 1_500;
const VIEWS = ['all', 'mine', 'pool', 'overdue', 'awaiting', 'concluded'];

interface Verifier {
  readonly desk: DeskCall;
  readonly team: string;
}

/** A hundred people at work at once, each with a live connection: they look, open, note and accept. */
export async function measureHundred(system: BenchSystem): Promise<Figure[]> {
  const verifiers = await hundred(system);
  const leave = new AbortController();
  const lines = verifiers.map((one) => listen(one, leave.signal));
  const work = new Work();
  const until = performance.now() + SECONDS * 1_000;
  const working = Promise.all(verifiers.map((one, i) => day(one, i, work, until)));
  // A process that has just started grows into its work first.
  await wait((SECONDS * 1_000) / 4);
  const before = await meanMemory(system, SECONDS / 4);
  await wait((SECONDS * 1_000) / 4);
  const growth = (await meanMemory(system, SECONDS / 4)) / before;
  await working;
  leave.abort();
  const told = (await Promise.all(lines)).filter((events) => events > 0).length;
  return [
    {
      id: 'hundred-p95',
      name: `100 verifiers at work (${Math.round(work.milliseconds.length / SECONDS)} requests/s, ${told} live lines told of changes), p95`,
      value: percentile(work.milliseconds, 95),
      unit: 'ms',
      target: { max: 150 },
      why: 'two cores run the hundred, the server and the database.',
    },
    {
      id: 'hundred-errors',
      name: '100 verifiers at work, errors',
      value: work.errors,
      unit: 'requests',
      target: { max: 0 },
    },
    {
      id: 'hundred-memory',
      name: '100 verifiers at work, the desk’s mean memory in the last quarter against the second',
      value: growth,
      unit: 'ratio',
      target: { max: 1.2 },
      why: 'the server’s memory had not settled yet.',
    },
  ];
}

/** Of so many seconds, one look each. */
async function meanMemory(system: BenchSystem, seconds: number): Promise<number> {
  let sum = 0;
  for (let second = 0; second < seconds; second++) {
    await wait(1_000);
    sum += system.memory('desk');
  }
  return sum / seconds;
}

/** Sessions of the demonstration's verifiers, several each. */
async function hundred(system: BenchSystem): Promise<Verifier[]> {
  const accounts = await asAdmin(system, async (client) => {
    const { rows } = await client.query<{ username: string; team: string }>(
      `SELECT a.username, m.team_id AS team FROM account a JOIN membership m ON m.account_id = a.id AND m.left_at IS NULL
        WHERE m.team_id LIKE 'team-%' AND 'verifier' = ANY (a.roles) ORDER BY a.username LIMIT 50`,
    );
    return rows;
  });
  const each = Math.ceil(VERIFIERS / accounts.length);
  const verifiers: Verifier[] = [];
  for (const { username, team } of accounts)
    for (const desk of await signInOften(system, username, each)) verifiers.push({ desk, team });
  return verifiers.slice(0, VERIFIERS);
}

/** How many events came on a person's live line. */
async function listen({ desk, team }: Verifier, signal: AbortSignal): Promise<number> {
  let events = 0;
  try {
    const answer = await desk(`/events?team=${team}`, { signal });
    for await (const bytes of answer.body!)
      events += String(Buffer.from(bytes)).split('event: complaint').length - 1;
  } catch (error) {
    if (!signal.aborted) throw error;
  }
  return events;
}

/** What all of them did. */
class Work {
  readonly milliseconds: number[] = [];
  errors = 0;

  async timed<T>(call: Promise<Response>): Promise<T | null> {
    const began = performance.now();
    const answer = await call;
    const body = (await answer.json()) as T;
    this.milliseconds.push(performance.now() - began);
    if (!answer.ok && !isRight(answer.status, body as { code: string })) this.errors += 1;
    return answer.ok ? body : null;
  }
}

/** Somebody else was quicker; or whoever concluded it keeps out of its appeal. */
const isRight = (status: number, { code }: { readonly code: string }): boolean =>
  status === 409 || code === 'complaint.excluded';

interface Row {
  readonly id: string;
  readonly version: number;
  readonly state: string;
}

async function day({ desk, team }: Verifier, place: number, work: Work, until: number): Promise<void> {
  let rows: readonly Row[] = [];
  await wait((place / VERIFIERS) * PAUSE_MS);
  for (let turn = place; performance.now() < until; turn++) {
    const row = rows[turn % Math.max(1, rows.length)];
    if (!row || turn % 20 < 9) {
      const page = await work.timed<{ rows: Row[] }>(
        desk(`/teams/${team}/queue?limit=50&view=${VIEWS[turn % VIEWS.length]}`),
      );
      rows = page?.rows ?? rows;
    } else if (turn % 20 < 15) await work.timed(desk(`/complaints/${row.id}`));
    else if (turn % 20 < 17) await work.timed(desk(`/teams/${team}/queue/counters`));
    else if (turn % 20 < 19 && row.state !== 'concluded') {
      const body = JSON.stringify({ requestKey: newKey(), items: [sealedItem('note')] });
      await work.timed(desk(`/complaints/${row.id}/items`, { method: 'POST', body }));
    } else if (row.state === 'received' || row.state === 'assigned') {
      const body = JSON.stringify({ event: 'accepted', version: row.version, requestKey: newKey() });
      await work.timed(desk(`/complaints/${row.id}/events`, { method: 'POST', body }));
    }
    await wait(PAUSE_MS);
  }
}
