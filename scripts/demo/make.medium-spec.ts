import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyCounts } from '#counts';
import { MINUTE, systemClock } from '#kernel';
import { readNetworkDescription } from '#network';
import { createPool } from '#database';
import { randomBytes, verifyDirectory, type SignedStatement } from '#sealing';
import { testDatabase, type TestDatabase } from '#testing';
import { clearDemonstration, makeDemonstration, withSource, type DemoMaking } from './make.js';
import { inlineSealing } from './sealing-pool.js';

const DISTRICTS = ['bamako', 'segou', 'mopti'];

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

  beforeAll(async () => {
    made = await prepare(60);
    const outcome = await makeDemonstration(made.making);
    expect(outcome?.diverted).toEqual([]);
  }, 3 * MINUTE);
  afterAll(() => discard(made));

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

  it('hands no job on, and marks its days', async () => {
    const [row] = await query<{ waiting: string; marks: string }>(
      made.database.urls.worker,
      `SELECT (SELECT count(*) FROM outbox WHERE handed_at IS NULL) AS waiting, (SELECT count(*) FROM ledger_mark) AS marks`,
    );
    expect(row!.waiting).toBe('0');
    expect(Number(row!.marks)).toBeGreaterThan(20);
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
});

describe('a replay that was cut off', () => {
  it(
    'goes on where it was, and doubles nothing',
    async () => {
      const made = await prepare(24);
      try {
        const cut = (count: number): void => {
          if (count === 12) throw new Error('cut off');
        };
        await expect(makeDemonstration({ ...made.making, filed: cut })).rejects.toThrow('cut off');
        const outcome = await makeDemonstration(made.making);
        expect(outcome?.before).toBeGreaterThan(12);
        expect(outcome?.diverted).toEqual([]);
        const [row] = await query<{ count: string }>(
          made.database.urls.check,
          'SELECT count(*) FROM complaint',
        );
        expect(row!.count).toBe('24');
        const { verdicts } = await withSource(made.database.urls.check, verifyCounts);
        expect(verdicts.filter(({ faults }) => faults > 0)).toEqual([]);
        await clearDemonstration(made.database.urls);
        const [empty] = await query<{ count: string }>(
          made.database.urls.check,
          'SELECT count(*) FROM complaint',
        );
        expect(empty!.count).toBe('0');
      } finally {
        await discard(made);
      }
    },
    3 * MINUTE,
  );
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
