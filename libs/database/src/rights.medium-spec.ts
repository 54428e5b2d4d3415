import { testDatabase, type TestDatabase } from '#testing';
import { Client } from 'pg';

describe('database roles', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
  }, 120_000);
  afterAll(() => database.drop());

  const as = async (role: 'owner' | 'intake' | 'desk' | 'report' | 'worker' | 'check', sql: string) => {
    const client = new Client({ connectionString: database.urls[role] });
    await client.connect();
    try {
      return (await client.query(sql)).rows as Record<string, unknown>[];
    } finally {
      await client.end();
    }
  };

  it('none is a superuser or passes by row-level security', async () => {
    const rows = await as(
      'check',
      `SELECT rolname FROM pg_roles WHERE rolname LIKE 'kenekanko%' AND (rolsuper OR rolbypassrls)`,
    );
    expect(rows).toEqual([]);
  });

  it('intake executes its functions and reads no table', async () => {
    expect(await as('intake', 'SELECT network_description() AS d')).toHaveLength(1);
    await expect(as('intake', 'SELECT * FROM complaint')).rejects.toMatchObject({ code: '42501' });
    await expect(as('intake', 'SELECT * FROM account')).rejects.toMatchObject({ code: '42501' });
  });

  it('report reads sums, but no line of the ledger and no complaint', async () => {
    expect(await as('report', 'SELECT received FROM ledger_cube')).toEqual([]);
    expect(
      await as(
        'report',
        `SELECT * FROM recorded_so_far(now(), '{none:event}', 'network', '{received}', NULL, NULL, NULL)`,
      ),
    ).toEqual([]);
    await expect(
      as('report', `SELECT * FROM add_up_ledger(0, 9, '2026-01-01', 'none', 'event', '{network}')`),
    ).rejects.toMatchObject({ code: '42501' });
    await expect(as('report', 'SELECT measure, delta FROM count_ledger')).rejects.toMatchObject({
      code: '42501',
    });
    await expect(as('report', 'SELECT id FROM complaint')).rejects.toMatchObject({ code: '42501' });
  });

  it.each([
    `INSERT INTO ledger_mark VALUES (0, now(), now())`,
    'UPDATE ledger_mark SET at = at',
    `INSERT INTO ledger_cube (axis) VALUES ('none')`,
    'UPDATE ledger_cube SET received = received + 1',
    'UPDATE ledger_cube_none SET received = received + 1',
    'DELETE FROM ledger_cube',
    `SELECT fold_ledger(0, 1, '2026-01-01')`,
  ])('nobody at run time changes marks or sums but by the function that folds: %s', async (sql) => {
    for (const role of ['intake', 'desk', 'report', 'worker', 'check'] as const) {
      await expect(as(role, sql)).rejects.toMatchObject({ code: '42501' });
    }
  });

  it('the worker alone folds, and never past what the ledger has counted', async () => {
    for (const role of ['intake', 'desk', 'report', 'check'] as const) {
      await expect(as(role, 'SELECT append_ledger_mark(0, now())')).rejects.toMatchObject({ code: '42501' });
    }
    await expect(as('worker', 'SELECT append_ledger_mark(1, now())')).rejects.toMatchObject({
      code: 'KK422',
    });
    await as('worker', 'SELECT append_ledger_mark(0, now())');
    expect(await as('report', 'SELECT sequence FROM ledger_mark')).toEqual([{ sequence: '0' }]);
  });

  it('no function that sees more than its caller looks among temporary tables first', async () => {
    const first = await as(
      'check',
      `SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace
          AND (prosecdef OR array_to_string(proconfig, ' ') LIKE '%public%')
          AND coalesce(array_to_string(proconfig, ' '), '') NOT LIKE '%, pg_temp'`,
    );
    expect(first).toEqual([]);
    const planted = `CREATE TEMP TABLE outbox (LIKE public.outbox);
      GRANT ALL ON pg_temp.outbox TO PUBLIC;
      CREATE FUNCTION pg_temp.caught() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION $m$caught as %$m$, current_user; END';
      CREATE TRIGGER caught BEFORE INSERT OR UPDATE OR DELETE ON pg_temp.outbox FOR EACH STATEMENT EXECUTE FUNCTION pg_temp.caught();
      SELECT sweep_outbox(1)`;
    // Were it found first, this would say as whom the trigger was caught.
    await as('worker', planted);
  });

  it.each([
    `INSERT INTO opening_decision (entry_id, entered_by, decided_by, decided_at, decision)
     VALUES (gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), now(), 'refused')`,
    'UPDATE opening_balance SET received = received + 1',
    'UPDATE opening_decision SET decided_by = entered_by',
    'UPDATE quality_run SET holds = true',
    'UPDATE quality_finding SET count = 1',
  ])('nobody at run time changes an opening balance or a finding but by their functions: %s', async (sql) => {
    for (const role of ['intake', 'desk', 'report', 'worker', 'check'] as const) {
      await expect(as(role, sql)).rejects.toMatchObject({ code: '42501' });
    }
  });

  it.each([
    'SELECT pg_advisory_lock(77010)',
    'SELECT pg_try_advisory_xact_lock_shared(77001)',
    `SELECT pg_advisory_lock(hashtext('assignment'), hashtext('sikasso'))`,
    'SELECT is_replaying()',
  ])('nobody but the worker has what its work waits for: %s', async (sql) => {
    for (const role of ['intake', 'desk', 'report', 'check'] as const) {
      await expect(as(role, sql)).rejects.toMatchObject({ code: '42501' });
    }
  });

  it('opening balances are entered and decided by sessions of the desk alone, findings by the worker alone', async () => {
    for (const role of ['intake', 'report', 'worker', 'check'] as const) {
      await expect(as(role, `SELECT decide_opening(gen_random_uuid(), 'confirmed')`)).rejects.toMatchObject({
        code: '42501',
      });
    }
    await expect(as('desk', `SELECT decide_opening(gen_random_uuid(), 'confirmed')`)).rejects.toMatchObject({
      code: 'KK403',
    });
    for (const role of ['intake', 'desk', 'report', 'check'] as const) {
      await expect(
        as(role, `SELECT record_quality(gen_random_uuid(), 0, 0, true, '[]')`),
      ).rejects.toMatchObject({
        code: '42501',
      });
    }
    await expect(as('report', 'SELECT 1 FROM opening_balance')).rejects.toMatchObject({ code: '42501' });
    expect(await as('desk', 'SELECT id FROM quality_run')).toEqual([]);
  });

  it.each([
    'SELECT own_sessions()',
    'SELECT end_own_sessions(NULL)',
    'SELECT own_sign_in()',
    `SELECT change_passphrase('', '', 1::smallint, '', '', '')`,
  ])('the desk alone asks of sessions and passphrases, and without a session for nobody: %s', async (sql) => {
    for (const role of ['intake', 'report', 'worker', 'check'] as const) {
      await expect(as(role, sql)).rejects.toMatchObject({ code: '42501' });
    }
    if (!sql.includes('change')) expect(await as('desk', sql)).toEqual([]);
    else await expect(as('desk', sql)).rejects.toMatchObject({ code: 'KK403' });
    await expect(as('desk', `UPDATE account SET proof_hash = ''`)).rejects.toMatchObject({ code: '42501' });
  });

  it('the owner alone says that there is a replay, and each role keeps to the network’s database', async () => {
    for (const role of ['intake', 'desk', 'report', 'worker', 'check'] as const) {
      await expect(as(role, 'BEGIN; LOCK TABLE replay IN ACCESS SHARE MODE')).rejects.toMatchObject({
        code: '42501',
      });
      for (const other of ['postgres', 'template1']) {
        const url = new URL(database.urls[role]);
        url.pathname = `/${other}`;
        const client = new Client({ connectionString: url.href });
        await expect(client.connect()).rejects.toMatchObject({ code: '42501' });
      }
    }
    expect(await as('worker', 'SELECT is_replaying()')).toEqual([{ is_replaying: false }]);
  });

  it('the worker reads routing columns and nothing sealed', async () => {
    expect(await as('worker', 'SELECT state FROM complaint')).toEqual([]);
    await expect(as('worker', 'SELECT content FROM sealed_item')).rejects.toMatchObject({ code: '42501' });
    await expect(as('worker', 'SELECT case_key FROM sealed_key')).rejects.toMatchObject({ code: '42501' });
    await expect(as('worker', 'SELECT proof_hash FROM account')).rejects.toMatchObject({ code: '42501' });
  });

  it.each([
    'UPDATE signed_statement SET statement = statement',
    `INSERT INTO signed_statement (id, kind, statement, signatures, issued_at)
     VALUES (gen_random_uuid(), 'revocation', '', '[]', now())`,
    'TRUNCATE signed_statement',
  ])('nobody at run time takes back or adds what was signed: %s', async (sql) => {
    for (const role of ['intake', 'desk', 'report', 'worker', 'check'] as const) {
      await expect(as(role, sql)).rejects.toMatchObject({ code: '42501' });
    }
  });

  it.each([
    'INSERT INTO register_import_row (import_id, number, complaint_id) VALUES (gen_random_uuid(), 1, gen_random_uuid())',
    'UPDATE register_import SET undone_at = NULL',
    'UPDATE register_import_row SET undone_at = now()',
    'SELECT number_mark FROM register_import_row',
    'SELECT worked_on(gen_random_uuid())',
  ])(
    'nobody at run time says what is in of a register but by the functions that file and undo: %s',
    async (sql) => {
      for (const role of ['intake', 'desk', 'report', 'worker', 'check'] as const) {
        await expect(as(role, sql)).rejects.toMatchObject({ code: '42501' });
      }
    },
  );

  it.each([
    'UPDATE publication SET document = document',
    `INSERT INTO publication (quarter) VALUES ('2026-Q3')`,
    'UPDATE publication_withdrawal SET reason = reason',
    'DELETE FROM publication_withdrawal',
    'TRUNCATE publication, publication_withdrawal',
  ])('nobody at run time changes what was published, or publishes but by the function: %s', async (sql) => {
    for (const role of ['intake', 'desk', 'report', 'worker', 'check'] as const) {
      await expect(as(role, sql)).rejects.toMatchObject({ code: '42501' });
    }
  });

  it('intake reads of publications what is public alone, and the desk publishes for a coordinator’s session alone', async () => {
    expect(await as('intake', 'SELECT * FROM public_publications()')).toEqual([]);
    expect(await as('intake', `SELECT public_document('2026-Q3') AS d`)).toEqual([{ d: null }]);
    await expect(as('intake', 'SELECT document FROM publication')).rejects.toMatchObject({ code: '42501' });
    const publish = `SELECT publish_figures(gen_random_uuid(), '2026-Q3', now(), '1', '{}', '0:0')`;
    for (const role of ['intake', 'report', 'worker', 'check'] as const) {
      await expect(as(role, publish)).rejects.toMatchObject({ code: '42501' });
    }
    await expect(as('desk', publish)).rejects.toMatchObject({ code: 'KK403' });
    expect(await as('desk', 'SELECT id FROM publication')).toEqual([]);
  });

  it.each([
    ...['complaint', 'sealed_item', 'complaint_file', 'file_part', 'complaint_history', 'count_ledger'],
    ...['audit', 'outbox', 'signed_statement', 'notice', 'reminder', 'reach'],
    ...['team_status_interval', 'own_conflicts'],
    ...['referral', 'referral_reminder', 'task', 'mention', 'publication', 'publication_withdrawal'],
    ...['register_import', 'register_import_row', 'own_register_reading'],
    ...['opening_entry', 'opening_balance', 'opening_decision', 'quality_run', 'quality_finding'],
  ])('nobody at run time deletes from %s', async (table) => {
    for (const role of ['intake', 'desk', 'report', 'worker', 'check'] as const) {
      await expect(as(role, `DELETE FROM ${table}`)).rejects.toMatchObject({ code: '42501' });
    }
  });
});
