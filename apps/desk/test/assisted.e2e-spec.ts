import { Client } from 'pg';
import { Pepper } from '#filing';
import { newKeyPair } from '#sealing';
import { toldToAMonitor, type ToldWishes } from './assisted.js';
import { DeskUnderTest } from './desk-under-test.js';

const DAY = 86_400_000;
const day = (ago: number) => new Date(Date.now() - ago * DAY).toISOString().slice(0, 10);

describe('filing for someone', () => {
  let desk: DeskUnderTest;
  beforeAll(async () => {
    desk = await DeskUnderTest.start();
  }, 120_000);
  afterAll(() => desk?.stop());

  async function filed(wishes: ToldWishes = {}) {
    const told = await toldToAMonitor(desk, wishes);
    const { status, body } = await desk.post('kadi', '/assisted-filing', told);
    expect({ status, outcome: body.outcome }).toEqual({ status: 200, outcome: 'filed' });
    const [row] = await desk.arrange<{ id: string; team_id: string }>(
      'SELECT c.id, c.team_id FROM complaint c JOIN receipt r ON r.complaint_id = c.id WHERE r.token_mac = $1',
      [new Pepper(desk).tokenMark(Buffer.from(told.token, 'base64'))],
    );
    return { told, body, id: row!.id, teamId: row!.team_id };
  }

  it('is seen by the team as filed with a monitor’s help, by whom, and counted so', async () => {
    const { id } = await filed();
    const { body } = await desk.get('moussa', `/complaints/${id}`);
    expect(body.facts).toMatchObject({ channel: 'assisted', state: 'received', teamId: 'sikasso' });
    expect(body.history).toMatchObject([
      { event: 'filed', actorKind: 'monitor', actorId: desk.network.people.kadi.id },
    ]);
    const lines = await desk.arrange(
      `SELECT l.measure, l.channel, l.delta FROM count_ledger l JOIN complaint_history h ON h.id = l.history_id WHERE h.complaint_id = $1`,
      [id],
    );
    expect(lines).toEqual(
      ['received', 'acknowledged', 'acknowledged-in-time'].map((measure) => ({
        ...{ measure, channel: 'assisted', delta: 1 },
      })),
    );
  });

  it('leaves the monitor nothing of it: no list, no row, no key, no file, nothing written to it', async () => {
    const { id } = await filed();
    expect((await desk.get('moussa', `/complaints/${id}`)).status).toBe(200);
    for (const path of [
      '/teams/sikasso/queue',
      `/complaints/${id}`,
      `/events?team=sikasso`,
      '/figures/overview',
    ])
      expect([path, (await desk.get('kadi', path)).status]).toEqual([path, 403]);
    for (const table of ['complaint', 'sealed_item', 'sealed_key', 'complaint_history', 'count_ledger'])
      expect([table, await rowsOf('kadi', table)]).toEqual([table, 0]);
    expect(await rowsOf('moussa', 'complaint')).toBeGreaterThan(0);
  });

  it('is one complaint, however often a line drops', async () => {
    const { told, body } = await filed();
    const again = await desk.post('kadi', '/assisted-filing', told);
    expect(again.body).toEqual({ ...body, outcome: 'same' });
  });

  it('bears the day on which the network received it, within a year', async () => {
    const { id } = await filed({ receivedOn: day(9) });
    const { body } = await desk.get('moussa', `/complaints/${id}`);
    expect(body.facts.receivedAt).toBe(`${day(9)}T00:00:00.000Z`);
    expect(body.facts.enteredAt > body.facts.receivedAt).toBe(true);
    for (const receivedOn of [day(-2), day(380), '2026-02-30']) {
      const { status, body: refused } = await desk.post(
        'kadi',
        '/assisted-filing',
        await toldToAMonitor(desk, { receivedOn }),
      );
      expect({ status, code: refused.code }).toEqual({ status: 422, code: 'filing.received-on' });
    }
  });

  it('is acknowledged once the person has the code, and not before; an answer is due all the same', async () => {
    const factsOf = async (wishes: Parameters<typeof filed>[0]) =>
      (await desk.get('moussa', `/complaints/${(await filed(wishes)).id}`)).body.facts;
    expect((await factsOf({})).acknowledgedAt).not.toBeNull();
    const withoutCode = await factsOf({ codeHandedOver: false });
    expect(withoutCode.acknowledgedAt).toBeNull();
    expect(withoutCode.feedbackDueAt).toEqual(expect.any(String));
  });

  it('goes to the standby team too where life is in danger, and is refused when sealed to nobody known', async () => {
    expect((await filed({ facts: { risk: ['danger-to-life'] } })).teamId).toBe('sikasso');
    const stranger = await toldToAMonitor(desk, { to: (await newKeyPair()).recipient });
    const { body } = await desk.post('kadi', '/assisted-filing', stranger);
    expect(body.code).toBe('envelope.unknown-recipient');
  });

  it('is refused by the database too: to who is no monitor, as another channel, at another time', async () => {
    const facts = (complaint: object) => JSON.stringify([{ complaint }]);
    const now = new Date().toISOString();
    const sound = { channel: 'assisted', entered_at: now, received_at: now };
    const call = `SELECT * FROM file_assisted($1, ${Array<string>(11).fill("'{}'").join(', ')})`;
    const code = async (who: 'kadi' | 'moussa', complaint: object) =>
      (await as(who, call, [facts(complaint)])).code;
    expect(await code('moussa', sound)).toBe('KK403');
    expect(await code('kadi', { ...sound, channel: 'web' })).toBe('KK422');
    expect(await code('kadi', { ...sound, received_at: new Date(Date.now() + DAY).toISOString() })).toBe(
      'KK422',
    );
    expect(await code('kadi', { ...sound, received_at: '2020-01-01T00:00:00Z' })).toBe('KK422');
    const direct = await as('kadi', call.replace('file_assisted(', "file_sealed('monitor', NULL, "), [
      facts(sound),
    ]);
    expect(direct.code).toBe('42501');
  });

  const rowsOf = async (who: 'kadi' | 'moussa', table: string) =>
    (await as(who, `SELECT 1 FROM ${table}`, [])).rows;

  /** Rows that one statement of the desk's role touches under a person's session, or the code of its refusal. */
  async function as(who: 'kadi' | 'moussa', sql: string, parameters: readonly unknown[]) {
    const client = new Client({ connectionString: desk.database.urls.desk });
    await client.connect();
    try {
      await client.query('BEGIN');
      await client.query(`SELECT set_config('kenekanko.session', $1, true)`, [await desk.token(who)]);
      return { rows: (await client.query(sql, [...parameters])).rowCount ?? 0, code: undefined };
    } catch (error) {
      return { rows: 0, code: (error as { code?: string }).code };
    } finally {
      await client.end();
    }
  }
});
