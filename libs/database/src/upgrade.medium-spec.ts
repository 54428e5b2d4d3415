import { CubeQuery, verifyCounts } from '#counts';
import { testDatabase, type TestDatabase } from '#testing';
import { DataSource } from 'typeorm';
import { createDataSource, migrateDatabase } from './data-source.js';
import { migrations } from './migrations/index.js';
import { maintenanceUrl } from './roles.js';
import { UnitOfWork } from './unit-of-work.js';

const FIRST_NEW = 'KeepWhenRecorded1764000000027';

/** A complaint of a network that was there before: taken up, asked, transferred to nobody, concluded and referred. */
const BEFORE = `
  SET session_replication_role = replica;
  INSERT INTO setting VALUES ('calendar', '{"timeZone": "Africa/Bamako", "weekend": [6, 7], "holidays": []}');
  INSERT INTO team (id, name, kind) VALUES ('gao', 'Gao', 'district'), ('reviewer', 'Regard', 'outside-reviewer');
  INSERT INTO complaint (id, team_id, kind, category, district_id, about_whom, channel, language, reporter, contact, sealed_by,
    code_origin, case_recipient, dialogue_recipient, state, version, priority, priority_rule, received_at, entered_at,
    acknowledged_at, triaged_at, triage_due_at, accepted_at, concluded_at, finding, action, due_at)
  SELECT ('00000000-0000-7000-8000-00000000000' || i)::uuid, CASE i WHEN 3 THEN 'reviewer' ELSE 'gao' END, 'corruption', 'bribery',
         'gao', 'x', CASE i WHEN 4 THEN 'import' ELSE 'web' END, 'fr', 'x', 'x', 'browser', 'browser', 'x', 'x',
         CASE i WHEN 1 THEN 'concluded' ELSE 'received' END, CASE i WHEN 1 THEN 3 ELSE 1 END, 3, 'normal', at, at,
         CASE WHEN i <> 4 THEN at END, CASE i WHEN 1 THEN at + interval '1 day' END, at + interval '9 days',
         CASE i WHEN 1 THEN at + interval '1 day' END, CASE i WHEN 1 THEN at + interval '40 days' END,
         CASE i WHEN 1 THEN 'unsubstantiated' END, CASE i WHEN 1 THEN 'none' END, CASE WHEN i > 1 THEN at + interval '9 days' END
    FROM (SELECT i, '2026-01-10 10:00Z'::timestamptz AS at FROM generate_series(1, 4) AS i) AS made;
  INSERT INTO complaint_history (id, complaint_id, number, at, actor_kind, event, from_state, to_state, from_team_id, to_team_id,
    previous_hash, hash)
  SELECT gen_random_uuid(), c.id, e.number, e.at, e.kind, e.event, e.from_state, e.to_state, e.from_team, c.team_id, e.previous, e.hash
    FROM complaint c,
    LATERAL (SELECT history_hash(NULL, c.id, 1, c.received_at, 'complainant', NULL, 'filed', NULL, 'received', NULL, c.team_id, NULL) AS h1) a,
    LATERAL (SELECT history_hash(h1, c.id, 2, c.accepted_at, 'staff', NULL, 'accepted', 'received', 'verifying', c.team_id, c.team_id, NULL) AS h2) b,
    LATERAL (SELECT history_hash(h2, c.id, 3, c.concluded_at, 'staff', NULL, 'concluded', 'verifying', 'concluded', c.team_id, c.team_id, NULL) AS h3) d,
    LATERAL (VALUES (1, c.received_at, 'complainant', 'filed', NULL, 'received', NULL, NULL::bytea, h1),
                    (2, c.accepted_at, 'staff', 'accepted', 'received', 'verifying', c.team_id, h1, h2),
                    (3, c.concluded_at, 'staff', 'concluded', 'verifying', 'concluded', c.team_id, h2, h3))
      AS e (number, at, kind, event, from_state, to_state, from_team, previous, hash)
   WHERE e.number <= c.version;
  INSERT INTO count_ledger (history_id, line, recorded_at, measure, cohort_day, event_day, district_id, team_id, kind, category,
    channel, language, finding, action, delta)
  SELECT h.id, l.line, h.at, l.measure, c.received_at::date, h.at::date, 'gao', 'gao', 'corruption', 'bribery', c.channel, 'fr',
         CASE WHEN l.coded THEN 'unsubstantiated' END, CASE WHEN l.coded THEN 'none' END, l.delta
    FROM complaint c JOIN complaint_history h ON h.complaint_id = c.id
    JOIN (VALUES (1, 1, 'received', false, 1), (2, 1, 'triaged', false, 1), (2, 2, 'verifying', false, 1),
                 (3, 1, 'verifying', false, -1), (3, 2, 'processed', true, 1), (3, 3, 'closed', true, 1), (3, 4, 'standing', true, 1))
      AS l (number, line, measure, coded, delta) ON l.number = h.number
   WHERE c.team_id = 'gao' ORDER BY h.at, c.id, l.line;
  INSERT INTO reminder SELECT id, due_at, 100 FROM complaint WHERE due_at IS NOT NULL;
  SELECT append_ledger_mark(3, '2026-01-31 23:00Z');
  SELECT append_ledger_mark(last_value, '2026-03-01 10:00Z') FROM count_ledger_sequence;
  SET session_replication_role = DEFAULT;`;

async function as(url: string, statements: readonly string[]): Promise<void> {
  const one = await createDataSource({ url, name: 'test', poolSize: 1 }).initialize();
  for (const sql of statements) await one.query(sql);
  await one.destroy();
}

describe('a network that was there before the figures kept when they were recorded', () => {
  let database: TestDatabase;
  let check: DataSource;
  let report: DataSource;
  beforeAll(async () => {
    database = await testDatabase();
    await as(maintenanceUrl(database.adminUrl), [
      `DROP DATABASE ${database.name}`,
      `CREATE DATABASE ${database.name} TEMPLATE template0 OWNER kenekanko_owner`,
    ]);
    const { options } = createDataSource({ url: database.urls.owner, name: 'test', poolSize: 1 });
    const old = migrations.slice(
      0,
      migrations.findIndex(({ name }) => name === FIRST_NEW),
    );
    const owner = await new DataSource({ ...options, migrations: old }).initialize();
    await owner.runMigrations();
    await owner.destroy();
    await as(database.adminUrl, [BEFORE]);
    expect(await migrateDatabase(database.urls.owner)).toContain(FIRST_NEW);
    check = await createDataSource({ url: database.urls.check, name: 'test', poolSize: 1 }).initialize();
    report = await createDataSource({ url: database.urls.report, name: 'test', poolSize: 1 }).initialize();
  }, 120_000);
  afterAll(async () => {
    await Promise.all([check?.destroy(), report?.destroy()]);
    await database?.drop();
  });

  it('keeps its figures, of each mark it had', async () => {
    const cube = new CubeQuery();
    const [then, now] = await new UnitOfWork(report).snapshot(async (tx) => {
      const ask = async (at: string) =>
        cube.sums(tx, {
          ...{ mark: await cube.mark(tx, new Date(at)), axis: null, basis: 'event', by: [], filter: {} },
          ...{ measures: ['received', 'processed'], from: '2026-01', to: '2026-12', before: false },
        });
      return [await ask('2026-02-01'), await ask('2026-03-02')];
    });
    expect(then[0]!.sums).toMatchObject({ received: 3, processed: 0 });
    expect(now[0]!.sums).toMatchObject({ received: 3, processed: 1 });
  });

  it('is counted by what can be known of it, and all is proved', async () => {
    expect((await verifyCounts(check)).verdicts.filter(({ faults }) => faults > 0)).toEqual([]);
    const rows = await check.query<{ measure: string; sum: number }[]>(
      'SELECT measure, sum(delta)::int AS sum FROM count_ledger GROUP BY 1',
    );
    expect(Object.fromEntries(rows.map(({ measure, sum }) => [measure, sum]))).toMatchObject({
      ...{
        acknowledged: 2,
        'acknowledged-in-time': 2,
        accepted: 1,
        'triaged-in-time': 1,
        'answered-in-time': 1,
      },
      overdue: 2,
    });
  });
});
