import { Client } from 'pg';
import type { LoginRole } from '#database';
import { newId } from '#kernel';
import { record, newKey, untilDeciding } from './casework.js';
import { DeskUnderTest } from './desk-under-test.js';
import { referAndRemember } from './referring.js';
import type { PersonName } from './small-network.js';

const DENIED = '42501';

/** Tables of which a role reads every column; of all others it reads none, or only those that are named here. */
const READS: Readonly<Record<Exclude<LoginRole, 'owner'>, readonly string[]>> = {
  intake: [],
  desk: [
    ...['assignment_decision', 'audit', 'case_grant', 'complaint', 'complaint_exclusion', 'complaint_file'],
    ...[
      'complaint_history',
      'complaint_pause',
      'conflict_declaration',
      'count_ledger',
      'district',
      'file_part',
    ],
    ...['mention', 'own_conflicts', 'own_register_reading', 'publication', 'publication_withdrawal'],
    ...['referral', 'register_import', 'sealed_item'],
    ...['sealed_key', 'setting', 'signed_statement'],
    ...['snooze', 'task', 'team_district', 'team_status_interval'],
    ...['network_logo', 'report', 'report_order', 'reminder'],
    ...['opening_balance', 'opening_decision', 'opening_entry', 'quality_finding', 'quality_run'],
  ],
  report: ['district', 'ledger_cube', 'ledger_mark', 'setting', 'team_district'],
  worker: [
    ...['assignment_decision', 'case_grant', 'complaint', 'complaint_exclusion', 'complaint_history'],
    ...[
      'complaint_pause',
      'conflict_declaration',
      'count_ledger',
      'district',
      'failed_job',
      'ledger_mark',
      'outbox',
    ],
    ...['notice', 'referral_reminder', 'reminder', 'setting', 'team_district'],
    ...['ledger_cube', 'network_logo', 'report', 'report_order'],
  ],
  check: [
    ...[
      'assignment_decision',
      'complaint',
      'complaint_history',
      'complaint_pause',
      'count_ledger',
      'district',
    ],
    ...['ledger_cube', 'ledger_mark', 'outbox', 'reminder', 'setting'],
    ...['opening_balance', 'opening_decision', 'opening_entry', 'opening_line'],
    ...['quality_finding', 'quality_run', 'report_key'],
  ],
};

/** Tables of which a role reads some columns only. */
const READS_PARTLY: Readonly<Record<string, readonly string[]>> = {
  desk: ['account', 'membership', 'notice', 'reach', 'team'],
  report: ['team', 'team_status_interval'],
  worker: [
    'account',
    'membership',
    'mention',
    'quality_run',
    'reach',
    'referral',
    'team',
    'team_status_interval',
  ],
  check: ['account', 'membership', 'referral', 'team'],
};

/** Tables that hang on a complaint and are seen with it. */
const BESIDE = [
  ...[
    'assignment_decision',
    'audit',
    'complaint_exclusion',
    'complaint_file',
    'complaint_history',
    'complaint_pause',
  ],
  ...['mention', 'referral', 'sealed_item', 'sealed_key', 'task'],
];

describe('direct SQL', () => {
  let desk: DeskUnderTest;
  let id: string;
  beforeAll(async () => {
    desk = await DeskUnderTest.start();
    const filed = await desk.file();
    id = filed.id;
    await untilDeciding(desk, id, 'moussa');
    await desk.complainant(filed).sendsFile([Buffer.alloc(64, 1)]);
    await arrangeBeside();
  }, 120_000);
  afterAll(() => desk?.stop());

  it.each(Object.keys(READS) as Exclude<LoginRole, 'owner'>[])(
    '%s reads its tables and no other',
    async (role) => {
      const tables = await desk.arrange<{ name: string }>(
        `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'v', 'm')
        ORDER BY relname`,
      );
      const read: string[] = [];
      for (const { name } of tables) {
        if ((await as(role, null, `SELECT * FROM "${name}" LIMIT 1`)).code !== DENIED) read.push(name);
      }
      expect(read).toEqual([...READS[role]].sort());
    },
  );

  it.each(Object.keys(READS) as Exclude<LoginRole, 'owner'>[])(
    '%s reads single columns only where it must',
    async (role) => {
      const columns = await desk.arrange<{ table: string }>(
        `SELECT DISTINCT table_name AS table FROM information_schema.column_privileges
        WHERE grantee = 'kenekanko_${role}' AND privilege_type = 'SELECT' AND table_schema = 'public'`,
      );
      const partly = columns.map(({ table }) => table).filter((table) => !READS[role].includes(table));
      expect(partly.sort()).toEqual(READS_PARTLY[role] ?? []);
    },
  );

  it.each([
    ['desk', 'SELECT proof_hash FROM account'],
    ['desk', 'SELECT sealed_identity FROM account'],
    ['desk', 'SELECT sealed_team_identity FROM membership'],
    ['desk', 'SELECT token_hash FROM session'],
    ['desk', 'SELECT server_share FROM receipt'],
    ['desk', 'SELECT complaint_id FROM notice'],
    ['desk', 'UPDATE reach SET confirmed_at = now()'],
    ['desk', `UPDATE reach SET address = 'x@example.org'`],
    ['worker', 'SELECT address FROM reach'],
    ['desk', 'SELECT status_reason FROM team'],
    ['worker', 'SELECT status_reason FROM team'],
    ['report', 'SELECT status_reason FROM team'],
    ['check', 'SELECT status_reason FROM team'],
    ['desk', 'DELETE FROM complaint'],
    ['desk', 'DELETE FROM audit'],
    ['desk', 'UPDATE audit SET action = action'],
    ['desk', `INSERT INTO referral (id) VALUES (gen_random_uuid())`],
    ['desk', 'UPDATE referral SET result = result'],
    ['desk', `INSERT INTO task (id) VALUES (gen_random_uuid())`],
    ['desk', 'UPDATE task SET done_at = done_at'],
    ['desk', 'SELECT leave_room_for_task(gen_random_uuid())'],
    ['desk', 'INSERT INTO mention VALUES (gen_random_uuid(), gen_random_uuid(), gen_random_uuid())'],
    ['desk', 'SELECT works_on(gen_random_uuid(), gen_random_uuid())'],
    ['desk', 'SELECT complaint_id FROM register_import_row'],
    ['desk', 'UPDATE register_import SET undone_at = now()'],
    ['desk', 'SELECT worked_on(gen_random_uuid())'],
    ['desk', `SELECT note_in_trail(gen_random_uuid(), 'x', gen_random_uuid(), now())`],
    ['worker', 'SELECT institution_id FROM referral'],
    ['worker', 'SELECT assignee_id FROM task'],
    ['desk', 'UPDATE complaint_history SET event = event'],
    ['desk', 'UPDATE sealed_item SET content = content'],
    ['desk', 'UPDATE complaint SET case_recipient = case_recipient'],
    ['desk', 'UPDATE complaint SET state = state'],
    ['desk', 'UPDATE complaint SET finding = finding'],
    ['desk', 'UPDATE complaint SET team_id = team_id'],
    ['desk', 'UPDATE complaint SET proposer_id = proposer_id'],
    ['desk', `INSERT INTO complaint_history (id) VALUES (gen_random_uuid())`],
    ['desk', `INSERT INTO count_ledger (history_id) VALUES (gen_random_uuid())`],
    [
      'desk',
      `INSERT INTO complaint_exclusion VALUES (gen_random_uuid(), gen_random_uuid(), 'conflict', now())`,
    ],
    ['desk', `INSERT INTO outbox (event, payload, created_at) VALUES ('complaint.filed', '{}', now())`],
    ['desk', `SELECT record_transition(gen_random_uuid(), 1, '{}')`],
    ['desk', `SELECT settle_grants(gen_random_uuid(), 'infinity')`],
    ['desk', 'UPDATE account SET roles = roles'],
    ['desk', 'SELECT leave_until FROM account'],
    ['desk', 'UPDATE account SET on_duty = on_duty'],
    ['desk', 'UPDATE account SET capacity = capacity'],
    ['desk', 'UPDATE team SET status = status'],
    [
      'desk',
      `INSERT INTO team_status_interval (team_id, status, from_at) VALUES ('sikasso', 'reduced', now())`,
    ],
    ['desk', `SELECT put_team_status('sikasso', 'suspended', NULL, NULL, NULL, now())`],
    ['desk', `SELECT settle_suspension('sikasso', now())`],
    ['desk', `SELECT put_dues('sikasso', '[]')`],
    ['desk', 'SELECT tend_teams()'],
    ['worker', `SELECT set_team_status('sikasso', 'suspended', NULL, NULL)`],
    ['worker', 'UPDATE account SET leave_until = leave_until'],
    ['worker', 'UPDATE complaint SET due_at = due_at'],
    ['desk', `INSERT INTO case_grant VALUES (gen_random_uuid(), 'account', 'x', 'standby', now())`],
    ['desk', 'TRUNCATE complaint'],
    ['desk', 'SET ROLE kenekanko_definer'],
    ['desk', 'SET ROLE kenekanko_owner'],
    ['intake', 'SELECT * FROM sign_in_material($$awa$$)'],
    ['intake', 'SELECT current_teams()'],
    ['worker', 'SELECT * FROM own_material()'],
    ['worker', 'SELECT content FROM sealed_item'],
    ['worker', 'UPDATE complaint SET state = state'],
    ['worker', 'UPDATE complaint SET finding = finding'],
    ['worker', 'UPDATE complaint_pause SET to_at = to_at'],
    ['worker', `INSERT INTO complaint_history (id) VALUES (gen_random_uuid())`],
    ['worker', `INSERT INTO count_ledger (history_id) VALUES (gen_random_uuid())`],
    ['worker', `SELECT record_transition(gen_random_uuid(), 1, '{}')`],
    ['report', 'SELECT measure FROM count_ledger'],
    ['desk', `INSERT INTO report_order (id) VALUES (gen_random_uuid())`],
    ['desk', `UPDATE report_order SET state = 'made'`],
    ['desk', `INSERT INTO network_logo (type) VALUES ('image/png')`],
    ['desk', `SELECT counted_between(0, 0, 'district', '', 'event', '{}')`],
    ['worker', 'UPDATE report SET file = file'],
    ['worker', 'UPDATE report_order SET paragraphs = paragraphs'],
    ['check', 'SELECT file FROM report'],
    ['worker', 'UPDATE ledger_cube SET received = received + 1'],
    ['report', `INSERT INTO setting VALUES ('x', '1')`],
    ['check', 'UPDATE complaint SET version = version'],
  ] as [LoginRole, string][])('%s may not: %s', async (role, sql) => {
    expect((await as(role, role === 'desk' ? 'moussa' : null, sql)).code).toBe(DENIED);
  });

  it.each(['complaint', ...BESIDE])('desk sees %s of its own team alone', async (table) => {
    const column = table === 'complaint' ? 'id' : 'complaint_id';
    const count = async (who: PersonName | null) =>
      (await as('desk', who, `SELECT 1 FROM ${table} WHERE ${column} = $1`, [id])).rows;
    expect(await count('moussa')).toBeGreaterThan(0);
    expect(await count('salif')).toBe(0);
    expect(await count('mariam')).toBe(0);
    expect(await count(null)).toBe(0);
  });

  it('desk sees file parts and ledger lines of its own team alone', async () => {
    for (const [who, expected] of [
      ['moussa', true],
      ['salif', false],
      [null, false],
    ] as const) {
      expect((await as('desk', who, 'SELECT 1 FROM file_part')).rows > 0).toBe(expected);
      expect((await as('desk', who, 'SELECT 1 FROM count_ledger')).rows > 0).toBe(expected);
    }
  });

  it('desk hides every part of a complaint from a member of its team who is in conflict with it', async () => {
    const parts = ['complaint', ...BESIDE].map((table) => {
      return `SELECT 1 FROM ${table} WHERE ${table === 'complaint' ? 'id' : 'complaint_id'} = $1`;
    });
    parts.push(`SELECT 1 FROM file_part p JOIN complaint_file f ON f.id = p.file_id AND f.complaint_id = $1`);
    parts.push(
      `SELECT 1 FROM count_ledger l JOIN complaint_history h ON h.id = l.history_id AND h.complaint_id = $1`,
    );
    const seen = async () => {
      const found = parts.map(async (sql) => (await as('desk', 'fanta', sql, [id])).rows > 0);
      return new Set(await Promise.all(found));
    };
    const { fanta } = desk.network.people;
    // Signed in before several ask at once.
    await desk.token('fanta');
    expect(await seen()).toEqual(new Set([true]));
    await desk.arrange(`INSERT INTO complaint_exclusion VALUES ($1, $2, 'conflict', now())`, [id, fanta.id]);
    expect(await seen()).toEqual(new Set([false]));
    const hidden = await as('desk', 'fanta', `SELECT record_staff_transition($1, 99, '{}')`, [id]);
    expect(hidden.code).toBe('KK404');
    await desk.arrange(`DELETE FROM complaint_exclusion WHERE account_id = $1`, [fanta.id]);
  });

  it('desk records nothing by who is excluded, whatever it was made to believe', async () => {
    const { moussa } = desk.network.people;
    const sql = `SELECT record_staff_transition($1, (SELECT version FROM complaint WHERE id = $1), $2)`;
    const transition = { actorKind: 'staff', actorId: moussa.id, event: 'accepted' };
    expect((await as('desk', 'moussa', sql, [id, JSON.stringify(transition)])).code).toBe('KK403');
  });

  it('desk records an event of its own team’s alone, and changes a complaint in no other way', async () => {
    const sql = `SELECT record_staff_transition($1, 99, '{}')`;
    // The own one is found, and refused for its version; the other's is not there at all.
    expect((await as('desk', 'moussa', sql, [id])).code).toBe('KK409');
    expect((await as('desk', 'salif', sql, [id])).code).toBe('KK404');
    const update = 'UPDATE complaint SET record_version = record_version WHERE id = $1';
    expect((await as('desk', 'moussa', update, [id])).code).toBe('42501');
  });

  it('desk signs what it writes with its own name', async () => {
    const { moussa, fanta, awa } = desk.network.people;
    const write = (who: PersonName, author: string) =>
      as(
        'desk',
        who,
        `INSERT INTO sealed_item (id, complaint_id, box, kind, request_key, author_id, created_at, content)
         VALUES ($1, $2, 'case', 'note', $3, $4, now(), '\\x00')`,
        [newId(), id, newKey(), author],
      );
    expect(await write('fanta', fanta.id)).toMatchObject({ rows: 1 });
    expect((await write('fanta', awa.id)).code).toBe(DENIED);
    // Excluded from it by an appeal: may read, and write nothing.
    expect((await write('moussa', moussa.id)).code).toBe(DENIED);
    expect((await write('salif', desk.network.people.salif.id)).code).toBe(DENIED);
    const audit = (who: PersonName, account: string) =>
      as('desk', who, `INSERT INTO audit VALUES ($1, now(), $2, 'opened', $3)`, [newId(), account, id]);
    expect(await audit('moussa', moussa.id)).toMatchObject({ rows: 1 });
    expect((await audit('moussa', fanta.id)).code).toBe(DENIED);
    // Of another team's complaint nothing is noted either.
    expect((await audit('salif', desk.network.people.salif.id)).code).toBe(DENIED);
  });

  it('only a lead hands a complaint on, and only what the event says', async () => {
    const hand = (who: PersonName, event: string, to: string, state = 'received', actorKind = 'staff') => {
      const actorId = desk.network.people[who].id;
      const transition = {
        historyId: newId(),
        event,
        at: new Date(),
        actorKind,
        actorId,
        patch: { team_id: to, state },
      };
      const sql = `SELECT transfer_complaint($1, 99, $2::jsonb, 'age1x', '\\x00', '\\x00')`;
      return as('desk', who, sql, [id, JSON.stringify(transition)]);
    };
    expect((await hand('awa', 'transferred', 'koutiala')).code).toBe('KK409');
    expect((await hand('moussa', 'transferred', 'koutiala')).code).toBe('KK404');
    expect((await hand('oumar', 'transferred', 'koutiala')).code).toBe('KK404');
    expect((await hand('awa', 'accepted', 'koutiala')).code).toBe('KK422');
    expect((await hand('awa', 'transferred', 'sikasso')).code).toBe('KK422');
    expect((await hand('awa', 'transferred', 'koutiala', 'concluded')).code).toBe('KK422');
    expect((await hand('awa', 'transferred', 'koutiala', 'received', 'worker')).code).toBe('KK422');
  });

  it('a lead sets what is theirs to set of their own team alone', async () => {
    const { moussa, salif, awa } = desk.network.people;
    const duty = (who: PersonName, whom: string) =>
      as('desk', who, `SELECT set_duty($1, 'off', NULL)`, [whom]);
    const workload = (who: PersonName, whom: string) =>
      as('desk', who, `SELECT set_workload($1, 5, '{fr}')`, [whom]);
    const status = (who: PersonName, team: string) =>
      as('desk', who, `SELECT set_team_status($1, 'suspended', NULL, NULL)`, [team]);
    const effects = (who: PersonName, team: string) =>
      as('desk', who, 'SELECT suspension_effects($1)', [team]);
    const refused = async (...answers: Promise<{ code?: string | undefined }>[]) =>
      new Set((await Promise.all(answers)).map(({ code }) => code));
    expect(await duty('awa', moussa.id)).toMatchObject({ rows: 1 });
    expect(await duty('moussa', moussa.id)).toMatchObject({ rows: 1 });
    expect(
      await refused(
        ...[
          duty('awa', salif.id),
          duty('oumar', moussa.id),
          duty('moussa', awa.id),
          duty('mariam', moussa.id),
        ],
        ...[workload('oumar', moussa.id), workload('moussa', moussa.id), workload('mariam', moussa.id)],
        ...[status('awa', 'koutiala'), status('moussa', 'sikasso'), status('kadi', 'sikasso')],
        ...[status('adama', 'sikasso'), effects('oumar', 'sikasso'), effects('moussa', 'sikasso')],
        ...[effects('kadi', 'sikasso'), status('awa', 'nowhere')],
      ),
    ).toEqual(new Set(['KK404']));
    expect(await status('mariam', 'sikasso')).toMatchObject({ rows: 1 });
    // The body outside the network has nobody to stand in for it.
    expect((await status('mariam', 'reviewer')).code).toBe('KK422');
    const rows = async (who: PersonName, sql: string) => (await as('desk', who, sql)).rows;
    expect(await rows('oumar', `SELECT * FROM member_loads('sikasso')`)).toBe(0);
    expect(await rows('mariam', `SELECT * FROM member_loads('sikasso')`)).toBe(0);
    const away = `SELECT 1 WHERE leave_of('${moussa.id}') IS NOT NULL`;
    await desk.arrange(`UPDATE account SET leave_until = now() + interval '1 day' WHERE id = $1`, [
      moussa.id,
    ]);
    expect([await rows('awa', away), await rows('moussa', away)]).toEqual([1, 1]);
    expect([await rows('fanta', away), await rows('oumar', away), await rows('mariam', away)]).toEqual([
      0, 0, 0,
    ]);
    await desk.arrange(`UPDATE account SET leave_until = NULL`);
    await desk.arrange(
      `INSERT INTO team_status_interval (team_id, status, from_at) VALUES ('sikasso', 'reduced', now())`,
    );
    const intervals = 'SELECT 1 FROM team_status_interval';
    expect(await rows('moussa', intervals)).toBe(1);
    expect(await rows('mariam', intervals)).toBe(1);
    expect(await rows('salif', intervals)).toBe(0);
    expect(await rows('kadi', intervals)).toBe(0);
    await desk.arrange('DELETE FROM team_status_interval');
  });

  it('desk names people only where it may still write, twenty in a note', async () => {
    const { moussa, fanta, awa } = desk.network.people;
    const note = (author: string, key = newKey()) =>
      desk.arrange<{ id: string }>(
        `INSERT INTO sealed_item (id, complaint_id, box, kind, request_key, author_id, created_at, content)
         VALUES (gen_random_uuid(), $1, 'case', 'note', $2, $3, now(), '\\x00') RETURNING id`,
        [id, key, author],
      );
    const name = (who: PersonName, item: string) =>
      as('desk', who, 'SELECT mention_people($1, $2, $3, now())', [item, id, [awa.id]]);
    const [[barred], [own]] = [await note(moussa.id), await note(fanta.id)];
    expect((await name('moussa', barred!.id)).code).toBe('KK422');
    expect((await name('fanta', own!.id)).code).toBeUndefined();
    await desk.arrange(
      `SET session_replication_role = replica;
       INSERT INTO mention SELECT '${own!.id}', gen_random_uuid(), '${id}' FROM generate_series(1, 20)`,
    );
    expect((await name('fanta', own!.id)).code).toBe('KK422');
  });

  it('desk puts off from now on, and brings back nothing that has ended', async () => {
    const { id: taken } = await desk.file();
    await record(desk, 'fanta', taken, 'accepted');
    const { fanta } = desk.network.people;
    const put = (from: string) =>
      as(
        'desk',
        'fanta',
        `INSERT INTO snooze (complaint_id, account_id, from_at, until_at)
         VALUES ($1, $2, ${from}, ${from} + interval '60 days')`,
        [taken, fanta.id],
      );
    expect((await put('now()')).rows).toBe(1);
    expect((await put(`now() + interval '30 days'`)).code).toBe(DENIED);
    const stand = (ended: string) =>
      desk.arrange(
        `INSERT INTO snooze (complaint_id, account_id, from_at, until_at, ended_at)
         VALUES ($1, $2, now(), now() + interval '1 day', ${ended})`,
        [taken, fanta.id],
      );
    await stand('now()');
    const end = (at: string) =>
      as('desk', 'fanta', `UPDATE snooze SET ended_at = ${at} WHERE complaint_id = $1`, [taken]);
    expect((await end('NULL')).rows).toBe(0);
    await stand('NULL');
    expect((await end('NULL')).code).toBe(DENIED);
    expect((await end('now()')).rows).toBe(1);
  });

  it('a pooled connection carries nothing over', async () => {
    const client = new Client({ connectionString: desk.database.urls.desk });
    await client.connect();
    try {
      const count = async () => Number((await client.query('SELECT count(*) FROM complaint')).rows[0].count);
      await client.query('BEGIN');
      await client.query(`SELECT set_config('kenekanko.session', $1, true)`, [await desk.token('moussa')]);
      expect(await count()).toBeGreaterThan(0);
      await client.query('COMMIT');
      expect(await count()).toBe(0);
    } finally {
      await client.end();
    }
  });

  it('a grant opens one complaint and ends with its reason', async () => {
    const from = new Date(Date.now() - 60_000);
    const granted = await desk.file({ risk: ['danger-to-life'], standby: { team: 'koutiala', from } });
    const seen = async () =>
      (await as('desk', 'salif', 'SELECT 1 FROM complaint WHERE team_id = $1', ['sikasso'])).rows;
    expect(await seen()).toBe(1);
    await record(desk, 'moussa', granted.id, 'accepted');
    expect(await seen()).toBe(0);
  });

  async function arrangeBeside(): Promise<void> {
    const { moussa } = desk.network.people;
    await referAndRemember(desk, id);
    await desk.arrange(`INSERT INTO complaint_pause VALUES ($1, now(), now(), 'team-suspended')`, [id]);
    await desk.arrange(`INSERT INTO complaint_exclusion VALUES ($1, $2, 'appeal', now())`, [id, moussa.id]);
    await desk.arrange(
      `INSERT INTO assignment_decision VALUES (gen_random_uuid(), 'job', $1, 1, 'sikasso', now(), NULL, '[]')`,
      [id],
    );
  }

  /** Rows that one statement touched as a role, under a person's session or none; or the code of its refusal. */
  async function as(
    role: LoginRole,
    who: PersonName | null,
    sql: string,
    parameters: readonly unknown[] = [],
  ) {
    const client = new Client({ connectionString: desk.database.urls[role] });
    await client.connect();
    try {
      await client.query('BEGIN');
      if (who)
        await client.query(`SELECT set_config('kenekanko.session', $1, true)`, [await desk.token(who)]);
      const { rowCount } = await client.query(sql, [...parameters]);
      return { rows: rowCount ?? 0, code: undefined };
    } catch (error) {
      return { rows: 0, code: (error as { code?: string }).code };
    } finally {
      await client.query('ROLLBACK');
      await client.end();
    }
  }
});
