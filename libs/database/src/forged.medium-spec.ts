import { randomBytes } from 'node:crypto';
import { TestNetwork } from '#testing';
import { Client, type QueryResult } from 'pg';

/** What a door that was taken over could ask of the functions it may execute. */
describe('a forged transition', () => {
  let network: TestNetwork;
  beforeAll(async () => {
    network = await TestNetwork.open();
  }, 120_000);
  afterAll(() => network?.close());

  const asIntake = async (sql: string, parameters: unknown[]): Promise<QueryResult> => {
    const client = new Client({ connectionString: network.database.urls.intake });
    await client.connect();
    try {
      return await client.query(sql, parameters);
    } finally {
      await client.end();
    }
  };
  const transition = (event: string, patch: object, more: object = {}) =>
    JSON.stringify({
      ...{ historyId: crypto.randomUUID(), event, at: new Date(), actorKind: 'staff', reason: null },
      ...{ patch, ledger: [], outbox: [], exclude: [], handed: true, ...more },
    });
  const appealed = (accountId: string) => ({ accountId, reason: 'appeal' });
  const withdraw = (token: Buffer, text: string) =>
    asIntake('SELECT follow_withdraw($1, 1, $2) AS version', [token, text]);

  it('by the public door moves no complaint to another team, concludes none, and adds no thousands', async () => {
    const { tokenMac } = await network.file();
    const asked = { withdrawal_asked_at: new Date() };
    for (const text of [
      transition('withdrawal-asked', { ...asked, team_id: 'mopti' }),
      transition('withdrawal-asked', { ...asked, state: 'concluded' }),
      transition('withdrawal-asked', { ...asked, category: 'embezzlement' }),
      transition('withdrawal-asked', asked, { ledger: [{ measure: 'received', delta: 5000 }] }),
      transition('withdrawal-asked', asked, { exclude: [appealed(network.accounts.binta)] }),
      transition('concluded', asked),
    ]) {
      await expect(withdraw(tokenMac, text)).rejects.toMatchObject({ code: 'KK422' });
    }
    expect((await withdraw(tokenMac, transition('withdrawal-asked', asked))).rows).toEqual([{ version: 2 }]);
  });

  it('lets nobody confirm their own proposal, whatever the desk was made to believe', async () => {
    const { id } = await network.file();
    const confirmed = async (proposer: string) => {
      await network.act('binta', id, { event: 'accepted' }).catch(() => null);
      return network.under('binta', async (tx) => {
        const [row] = await tx.query<{ version: number }>('SELECT version FROM complaint WHERE id = $1', [
          id,
        ]);
        await tx.query('UPDATE complaint SET proposer_id = $2 WHERE id = $1', [id, proposer]);
        const actorId = network.accounts.binta;
        await tx.query('SELECT record_transition($1, $2, $3)', [
          id,
          row!.version,
          transition('confirmed', { state: 'verifying' }, { actorId }),
        ]);
      });
    };
    await expect(confirmed(network.accounts.binta)).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(confirmed(network.accounts.chaka)).resolves.toBeUndefined();
  });

  it('keeps no more of a file than was announced', async () => {
    const { tokenMac } = await network.file();
    const begin = (size: number, parts: number) =>
      asIntake('SELECT file_begin($1, $2, $3, $4, $5, $6, $7::smallint, now(), 20) AS id', [
        ...[
          tokenMac,
          crypto.randomUUID(),
          randomBytes(8).toString('hex'),
          randomBytes(50),
          size,
          randomBytes(32),
          parts,
        ],
      ]);
    await expect(begin(1_000, 400)).rejects.toMatchObject({ code: 'KK422' });
    const file = (await begin(1_000, 1)).rows[0].id as string;
    const put = (length: number) =>
      asIntake('SELECT file_part_put($1, $2, 0::smallint, $3)', [tokenMac, file, randomBytes(length)]);
    await expect(put(262_144)).rejects.toMatchObject({ code: 'KK422' });
    await expect(put(1_000)).resolves.toBeDefined();
  });

  it('opens no session for years', async () => {
    const client = new Client({ connectionString: network.database.urls.desk });
    await client.connect();
    const hash = randomBytes(32);
    const open = `SELECT open_session($1, $2, $3, NULL, now(), now() + interval '9 years')`;
    await client.query(open, [crypto.randomUUID(), hash, network.accounts.awa]);
    const standing = `SELECT expires_at < now() + interval '13 hours' AS soon
                        FROM session_standing($1, interval '9 years', interval '9 years', true)`;
    expect((await client.query(standing, [hash])).rows).toEqual([{ soon: true }]);
    await client.end();
  });
});
