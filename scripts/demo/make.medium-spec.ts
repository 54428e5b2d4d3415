import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyCounts } from '#counts';
import { DAY, MINUTE, systemClock } from '#kernel';
import { readNetworkDescription } from '#network';
import { createPool } from '#database';
import { randomBytes, verifyDirectory, type SignedStatement } from '#sealing';
import { testDatabase, type TestDatabase } from '#testing';
import { clearDemonstration, makeDemonstration, withSource, type DemoMaking } from './make.js';
import type { ReplayOutcome } from './replay/replay.js';
import { inlineSealing } from './sealing-pool.js';

const COUNT = 60;
const DISTRICTS = ['bamako', 'segou', 'mopti', 'menaka'];

interface Made {
  readonly database: TestDatabase;
  readonly making: DemoMaking;
}

async function prepare(count: number): Promise<Made> {
  const database = await testDatabase();
  const dataDir = mkdtempSync(join(tmpdir(), 'kenekanko-demo-'));
  const environment = { dataDir, urls: database.urls, receiptPepper: randomBytes(32) };
  const making: DemoMaking = {
    ...{ environment, count, sealing: inlineSealing, clock: systemClock },
    districtIds: DISTRICTS,
    say: () => undefined,
    filed: () => undefined,
  };
  return { database, making };
}

async function discard({ database, making }: Made): Promise<void> {
  await database.drop();
  rmSync(making.environment.dataDir, { recursive: true });
}

const query = <T>(url: string, sql: string): Promise<T[]> => withSource(url, (source) => source.query(sql));

describe('the demonstration', () => {
  let made: Made;
  let outcome: ReplayOutcome | undefined;

  beforeAll(async () => {
    made = await prepare(COUNT);
    // Cut off half-way, as by a kill, and gone on with.
    const cut = (count: number): void => {
      if (count === COUNT / 2) throw new Error('cut off');
    };
    await expect(makeDemonstration({ ...made.making, filed: cut })).rejects.toThrow('cut off');
    outcome = await makeDemonstration(made.making);
  }, 5 * MINUTE);
  afterAll(() => discard(made));

  /** Rows that no role reads whole. */
  const byDefiner = <T>(sql: string): Promise<T[]> =>
    withSource(made.database.urls.owner, (source) =>
      source.transaction(async (manager) => {
        await manager.query('SET LOCAL ROLE kenekanko_definer');
        return manager.query(sql);
      }),
    );

  it('goes on where it was cut off, doubles nothing and leaves nothing out', async () => {
    expect(outcome?.before).toBeGreaterThan(COUNT / 2);
    expect(outcome?.diverted).toEqual([]);
    const [row] = await query<{ count: string }>(made.database.urls.check, 'SELECT count(*) FROM complaint');
    expect(row!.count).toBe(String(COUNT));
  });

  it('agrees with its own counts', async () => {
    const { verdicts } = await withSource(made.database.urls.check, verifyCounts);
    expect(verdicts.filter(({ faults }) => faults > 0)).toEqual([]);
  });

  it('has every state, and conclusions of every kind', async () => {
    const states = await query<{ state: string }>(
      made.database.urls.check,
      'SELECT DISTINCT state FROM complaint',
    );
    expect(states.map(({ state }) => state).sort()).toEqual(
      ['assigned', 'awaiting-complainant', 'concluded', 'deciding', 'received', 'verifying'].sort(),
    );
    const events = await query<{ event: string }>(
      made.database.urls.check,
      'SELECT DISTINCT event FROM complaint_history',
    );
    expect(events.map(({ event }) => event)).toEqual(
      expect.arrayContaining([
        'confirmed',
        'transferred',
        'reopened',
        'withdrawal-closed',
        'ruled-duplicate',
        'asked',
      ]),
    );
  });

  it('bears who wrote it down, where somebody was helped to file', async () => {
    const rows = await query<{ channel: string; kinds: string[] }>(
      made.database.urls.check,
      `SELECT CASE c.channel WHEN 'assisted' THEN 'assisted' ELSE 'other' END AS channel,
              array_agg(DISTINCT h.actor_kind) AS kinds
         FROM complaint c JOIN complaint_history h ON h.complaint_id = c.id AND h.number = 1 GROUP BY 1 ORDER BY 1`,
    );
    expect(rows).toEqual([
      { channel: 'assisted', kinds: ['monitor'] },
      { channel: 'other', kinds: ['complainant'] },
    ]);
  });

  it('hands no job on but for its reports, and marks its days', async () => {
    const [row] = await query<{ waiting: string; marks: string }>(
      made.database.urls.worker,
      `SELECT (SELECT string_agg(event, ' ') FROM outbox WHERE handed_at IS NULL) AS waiting, (SELECT count(*) FROM ledger_mark) AS marks`,
    );
    expect(row!.waiting).toBe('report.ordered report.ordered');
    expect(Number(row!.marks)).toBeGreaterThan(20);
  });

  it('has teams that could not work for a while, and one that cannot now', async () => {
    const rows = await byDefiner<{ running: boolean; paused: boolean }>(
      `SELECT ended_at IS NULL AS running, EXISTS (SELECT 1 FROM complaint_pause WHERE reason = 'team-suspended') AS paused
         FROM team_status_interval WHERE team_id = 'team-menaka' ORDER BY from_at`,
    );
    expect(rows).toEqual([
      { running: false, paused: true },
      { running: true, paused: true },
    ]);
  });

  it('has what was shared with institutions, answered and not, and what remains to be done', async () => {
    const [row] = await byDefiner<Record<string, boolean>>(
      `SELECT bool_or(answered_on IS NOT NULL) AS answered, bool_or(result IS NOT NULL) AS result,
              bool_or(answered_on IS NULL AND closed_at IS NULL AND due_at < now()) AS late,
              (SELECT bool_or(done_at IS NULL) AND bool_or(done_at IS NOT NULL) FROM task) AS tasks,
              (SELECT bool_or(leave_until > now()) FROM account) AS away
         FROM referral`,
    );
    expect(row).toEqual({ answered: true, result: true, late: true, tasks: true, away: true });
  });

  it('has published a quarter, left the next to be published, and ordered reports of it', async () => {
    const [row] = await byDefiner<Record<string, unknown>>(
      `SELECT count(*)::int AS published, min(p.quarter) AS quarter,
              (SELECT array_agg(o.parameters->>'quarter' || ' ' || (o.parameters->>'locale') ORDER BY o.parameters->>'locale') FROM report_order o) AS reports
         FROM publication p`,
    );
    const [year, number] = (row!['quarter'] as string).split('-Q').map(Number) as [number, number];
    expect(row).toEqual({
      ...{ published: 1, quarter: row!['quarter'] },
      reports: ['en', 'fr'].map((locale) => `${row!['quarter'] as string} ${locale}`),
    });
    // Two quarters and the five working days in which the last is not frozen yet lie between.
    const end = Date.UTC(year, number * 3, 1);
    expect((Date.now() - end) / DAY).toBeGreaterThan(90);
    expect((Date.now() - end) / DAY).toBeLessThan(200);
  });

  it('has what came on paper before the month in which it was entered', async () => {
    const [row] = await query<{ count: string }>(
      made.database.urls.check,
      `SELECT count(*) FROM complaint WHERE date_trunc('month', received_at) < date_trunc('month', entered_at)`,
    );
    expect(Number(row!.count)).toBeGreaterThan(0);
  });

  it('is signed from its root key to each member, and nothing is refused', async () => {
    const root = readFileSync(join(made.making.environment.dataDir, 'secrets/root.pub'), 'utf8').trim();
    const pool = createPool({ url: made.database.urls.intake, name: 'test', max: 1 });
    const { statements, teams } = await readNetworkDescription(pool);
    await pool.end();
    const directory = verifyDirectory(root, statements as unknown as SignedStatement[]);
    expect(directory.refused).toEqual([]);
    expect([...directory.teams.keys()].sort()).toEqual(teams.map(({ id }) => id).sort());
    expect(directory.recovery).toHaveLength(1);
  });

  it('makes nothing a second time', async () => {
    expect(await makeDemonstration(made.making)).toBeUndefined();
  });

  it('is cleared when it is to begin anew', async () => {
    await clearDemonstration(made.database.urls);
    const [empty] = await query<{ count: string }>(
      made.database.urls.check,
      'SELECT count(*) FROM complaint',
    );
    expect(empty!.count).toBe('0');
  });
});

describe('a real network', () => {
  it('is never touched', async () => {
    const made = await prepare(1);
    const { urls } = made.database;
    try {
      await query(
        urls.owner,
        `INSERT INTO setting (key, value) VALUES ('kind', '"real"'), ('name', '"Réseau"')`,
      );
      expect(await makeDemonstration(made.making)).toBeUndefined();
      await expect(clearDemonstration(urls)).rejects.toMatchObject({ code: 'demo.real-network' });
      const settings = await query(urls.owner, 'SELECT key FROM setting');
      expect(settings).toHaveLength(2);
    } finally {
      await discard(made);
    }
  });
});
