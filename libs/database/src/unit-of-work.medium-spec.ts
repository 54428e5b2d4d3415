import { createDataSource, isUniqueViolation, UnitOfWork } from '#database';
import { TestNetwork, type FiledComplaint } from '#testing';
import type { DataSource } from 'typeorm';

describe('unit of work', () => {
  let network: TestNetwork;
  let one: DataSource;
  let unitOfWork: UnitOfWork;
  let filed: FiledComplaint;
  beforeAll(async () => {
    network = await TestNetwork.open();
    // A single connection, which everyone below shares one after the other.
    one = await network.connect('desk', 1);
    unitOfWork = new UnitOfWork(one);
    filed = await network.file();
  }, 120_000);
  afterAll(() => network.close());

  const visible = async (token: string | null) =>
    (await unitOfWork.run(token, (tx) => tx.query<{ id: string }>('SELECT id FROM complaint'))).map(
      ({ id }) => id,
    );

  it('carries nothing over on a pooled connection', async () => {
    expect(await visible(await network.signIn('awa'))).toEqual([filed.id]);
    expect(await visible(null)).toEqual([]);
    expect(await visible(await network.signIn('daouda'))).toEqual([]);
    await expect(
      unitOfWork.run(await network.signIn('awa'), () => Promise.reject(new Error('half way'))),
    ).rejects.toThrow('half way');
    expect(await visible(null)).toEqual([]);
    expect(await visible('no such session')).toEqual([]);
  });

  it('commits all or nothing', async () => {
    const audit = (id: string) =>
      `INSERT INTO audit (id, at, account_id, action, complaint_id) VALUES ('${id}', now(), '${network.accounts.awa}', 'opened', '${filed.id}')`;
    const twice = unitOfWork.run(await network.signIn('awa'), async (tx) => {
      await tx.query(audit('00000000-0000-7000-8000-000000000001'));
      await tx.query(audit('00000000-0000-7000-8000-000000000001'));
    });
    const error: unknown = await twice.catch((fault: unknown) => fault);
    expect(isUniqueViolation(error, 'audit_pk')).toBe(true);
    const rows = await unitOfWork.run(await network.signIn('awa'), (tx) => tx.query('SELECT 1 FROM audit'));
    expect(rows).toEqual([]);
  });

  it('tells no parameter in an error', async () => {
    const secret = 'six words of a passphrase';
    const error: unknown = await unitOfWork
      .run(secret, (tx) => tx.query('SELECT $1::uuid', [secret]))
      .catch((fault: unknown) => fault);
    expect(error).toMatchObject({ name: 'DatabaseFault', sqlState: '22P02' });
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain(secret);
  });

  it('answers what the database refuses as the domain does', async () => {
    const token = await network.signIn('awa');
    const record = (id: string, version: number) =>
      unitOfWork.run(token, (tx) => tx.query(`SELECT record_staff_transition($1, $2, '{}')`, [id, version]));
    await expect(record('00000000-0000-7000-8000-000000000000', 1)).rejects.toMatchObject({
      kind: 'not-found',
    });
    await expect(record(filed.id, 9)).rejects.toMatchObject({ code: 'complaint.stale', kind: 'conflict' });
    await expect(
      unitOfWork.run(token, (tx) => tx.query('SELECT proof_hash FROM account')),
    ).rejects.toMatchObject({ kind: 'forbidden' });
  });

  it('says that the database is away', async () => {
    const away = createDataSource({ url: network.database.urls.desk, name: 'test', poolSize: 1 });
    await expect(new UnitOfWork(away).run(null, (tx) => tx.query('SELECT 1'))).rejects.toMatchObject({
      code: 'database.unavailable',
      kind: 'unavailable',
    });
  });
});

describe('rights by responsible team', () => {
  let network: TestNetwork;
  let filed: FiledComplaint;
  beforeAll(async () => {
    network = await TestNetwork.open();
    filed = await network.file();
  }, 120_000);
  afterAll(() => network.close());

  const READS = [
    ['complaint', 'SELECT id FROM complaint WHERE id = $1'],
    ['its history', 'SELECT 1 FROM complaint_history WHERE complaint_id = $1'],
    ['its sealed items', 'SELECT content FROM sealed_item WHERE complaint_id = $1'],
    ['its key copies', 'SELECT case_key FROM sealed_key WHERE complaint_id = $1'],
    [
      'its ledger lines',
      'SELECT l.measure FROM count_ledger l JOIN complaint_history h ON h.id = l.history_id WHERE h.complaint_id = $1 AND l.line = 1',
    ],
  ] as const;

  it.each(READS)('%s: the team reads it, another does not', async (_what, sql) => {
    const read = (person: 'binta' | 'daouda') => network.under(person, (tx) => tx.query(sql, [filed.id]));
    expect(await read('binta')).toHaveLength(1);
    expect(await read('daouda')).toEqual([]);
  });

  it('a member writes as themself and no one else', async () => {
    const note = (author: string) =>
      network.under('binta', (tx) =>
        tx.query(
          `INSERT INTO sealed_item (id, complaint_id, box, kind, request_key, author_id, created_at, revision, content)
           VALUES (gen_random_uuid(), $1, 'case', 'note', gen_random_uuid()::text, $2, now(), 0, '\\x00') RETURNING author_id`,
          [filed.id, author],
        ),
      );
    expect(await note(network.accounts.binta)).toEqual([{ author_id: network.accounts.binta }]);
    await expect(note(network.accounts.chaka)).rejects.toMatchObject({ kind: 'forbidden' });
  });

  it('only a message lies where the receipt code opens, and it lies nowhere else', async () => {
    const write = (box: string, kind: string) =>
      network.under('binta', (tx) =>
        tx.query(
          `INSERT INTO sealed_item (id, complaint_id, box, kind, request_key, author_id, created_at, content)
           VALUES (gen_random_uuid(), $1, $2, $3, gen_random_uuid()::text, $4, now(), '\\x00') RETURNING kind`,
          [filed.id, box, kind, network.accounts.binta],
        ),
      );
    expect(await write('dialogue', 'message-out')).toEqual([{ kind: 'message-out' }]);
    for (const [box, kind] of [
      ...['note', 'conclusion', 'reason', 'record', 'referral', 'referral-answer', 'task'].map(
        (kind) => ['dialogue', kind] as const,
      ),
      ['case', 'message-out'] as const,
    ]) {
      await expect(write(box, kind)).rejects.toMatchObject({ constraint: 'sealed_item_box_of_kind' });
    }
  });

  it.each(['team_id', 'record_version', 'unread_since'])(
    'a complaint changes through functions alone: %s',
    async (column) => {
      const update = network.under('awa', (tx) =>
        tx.query(`UPDATE complaint SET ${column} = ${column} WHERE id = $1`, [filed.id]),
      );
      await expect(update).rejects.toMatchObject({ kind: 'forbidden' });
    },
  );
});
