import { randomBytes } from 'node:crypto';
import { newKey } from './casework.js';
import { DeskUnderTest } from './desk-under-test.js';
import type { PersonName } from './small-network.js';

describe('access', () => {
  let desk: DeskUnderTest;
  beforeAll(async () => {
    desk = await DeskUnderTest.start();
  }, 60_000);
  afterAll(() => desk?.stop());
  afterEach(() => desk.forget('moussa'));

  const half = randomBytes(32).toString('base64');
  const signIn = (username: string, proof: Buffer) =>
    desk.post(null, '/sessions', { username, loginProof: proof.toString('base64'), unlockHalf: half });
  const current = () => desk.get('moussa', '/sessions/current');

  it('gives a known and an unknown name a challenge of the same shape, always the same', async () => {
    const ask = async (username: string) => (await desk.post(null, '/sessions/challenge', { username })).body;
    const [known, unknown] = [await ask('moussa'), await ask('nobody')];
    expect(Object.keys(known)).toEqual(Object.keys(unknown));
    expect(known.salt).toHaveLength(unknown.salt.length);
    expect([await ask('moussa'), await ask('nobody'), await ask(' Nobody ')]).toEqual([
      known,
      unknown,
      unknown,
    ]);
    expect((await ask('nobody2')).salt).not.toBe(unknown.salt);
  });

  it('refuses a wrong proof and an unknown name alike, and takes as long', async () => {
    const timed = async (username: string) => {
      const start = performance.now();
      const { status, body } = await signIn(username, randomBytes(32));
      return { status, body: body as object, took: performance.now() - start };
    };
    const [wrong, unknown] = [await timed('salif'), await timed('nobody')];
    expect(wrong).toMatchObject({ status: 401, body: { code: 'session.refused' } });
    expect(unknown.body).toEqual(wrong.body);
    // Both did the slow hash; what is left is chance, and this only tells "some" from "none".
    expect(Math.min(wrong.took, unknown.took)).toBeGreaterThan(20);
  });

  it('signs in, tells the account its own key copies, and signs out', async () => {
    const { id, keys } = desk.network.people.moussa;
    const { status, body } = await current();
    expect(status).toBe(200);
    expect(body).toMatchObject({
      account: { id, displayName: 'moussa', roles: ['verifier'] },
      teams: [{ id: 'sikasso', kind: 'district', role: 'member' }],
      recipient: keys.recipient,
      rootPublicKey: desk.network.rootPublicKey,
      idleMinutes: 15,
      network: { kind: 'demonstration', timeZone: 'Africa/Bamako', weekend: [6, 7], holidays: [] },
    });
    expect(Buffer.from(body.unlockHalf, 'base64')).toHaveLength(32);
    expect((await desk.send('moussa', 'DELETE', '/sessions/current')).status).toBe(204);
    expect((await current()).body.code).toBe('session.ended');
    const rows = await desk.arrange(
      `SELECT 1 FROM session WHERE account_id = '${id}' AND unlock_half IS NOT NULL`,
    );
    expect(rows).toHaveLength(0);
  });

  it('stores no token, only its hash', async () => {
    const token = await desk.token('moussa');
    const [found] = await desk.arrange<{ rows: string }>(
      `SELECT string_agg(s::text, ' ') AS rows FROM session s`,
    );
    expect(found!.rows).not.toContain(token);
    expect(found!.rows).not.toContain(Buffer.from(token).toString('hex'));
  });

  it('ends by itself when it is not used, and twelve hours after signing in at the latest', async () => {
    await desk.token('moussa');
    const { id } = desk.network.people.moussa;
    const session = `WHERE account_id = '${id}' AND ended_at IS NULL`;
    await desk.arrange(`UPDATE session SET last_seen_at = now() - interval '14 minutes',
      expires_at = now() + interval '1 minute' ${session}`);
    expect(new Date((await current()).body.expiresAt).getTime()).toBeGreaterThan(Date.now() + 14 * 60_000);
    await desk.arrange(`UPDATE session SET created_at = now() - interval '11 hours 59 minutes',
      last_seen_at = now() - interval '5 minutes' ${session}`);
    expect(new Date((await current()).body.expiresAt).getTime()).toBeLessThan(Date.now() + 61_000);
    await desk.arrange(`UPDATE session SET expires_at = now() - interval '1 second' ${session}`);
    expect((await current()).status).toBe(401);
    expect((await desk.get('moussa', '/teams/sikasso/queue')).status).toBe(401);
  });

  it('ends for whoever was dismissed, at once', async () => {
    await desk.token('fanta');
    expect((await desk.get('fanta', '/network')).status).toBe(200);
    await desk.arrange(`UPDATE account SET active = false WHERE username = 'fanta'`);
    expect((await desk.get('fanta', '/network')).status).toBe(401);
    expect((await signIn('fanta', desk.network.people.fanta.proof)).body.code).toBe('session.refused');
  });

  it('slows guessing down, and still opens to the right proof: trying a name locks nobody out', async () => {
    const guess = () => signIn('oumar', randomBytes(32));
    const flood = await Promise.all(Array.from({ length: 20 }, guess));
    expect(new Set(flood.map(({ status }) => status))).toEqual(new Set([401, 429]));
    const timed = async (answer: () => ReturnType<typeof guess>) => {
      const start = performance.now();
      return { status: (await answer()).status, seconds: (performance.now() - start) / 1000 };
    };
    const { oumar, salif } = desk.network.people;
    const slowed = await timed(guess);
    expect(slowed.status).toBe(401);
    expect(slowed.seconds).toBeGreaterThan(1.9);
    expect((await timed(() => signIn('salif', salif.proof))).seconds).toBeLessThan(1.5);
    expect((await timed(() => signIn('oumar', oumar.proof))).status).toBe(201);
    expect((await timed(() => signIn('oumar', oumar.proof))).seconds).toBeLessThan(1.5);
  }, 20_000);

  it('shuts nobody out by a flood of made-up names: who signed in before has a line of their own, other places their turn', async () => {
    const from = async (place: string, username: string, proof: Buffer) => {
      const answer = await fetch(`${desk.url}/api/v1/sessions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-forwarded-for': place },
        body: JSON.stringify({ username, loginProof: proof.toString('base64'), unlockHalf: half }),
      });
      await answer.arrayBuffer();
      return answer.status;
    };
    const { salif, awa } = desk.network.people;
    expect(await from('192.0.2.1', 'salif', salif.proof)).toBe(201);
    const flood = (name: string) =>
      Array.from({ length: 120 }, (_, n) => from('192.0.2.1', `${name}${n}`, randomBytes(32)));
    const first = flood('made-up');
    const inTheMidst = [
      from('192.0.2.1', 'salif', salif.proof),
      from('192.0.2.2', 'awa', awa.proof),
      from('192.0.2.1', 'salif', salif.proof),
    ];
    expect(await Promise.all(inTheMidst)).toEqual([201, 201, 201]);
    expect(new Set(await Promise.all(first))).toEqual(new Set([401, 429]));
    // The place has used up what is its own: more at once is not even slowed any longer.
    const second = await Promise.all(flood('another'));
    expect(second.filter((status) => status === 429).length).toBeGreaterThan(80);
  }, 60_000);

  it('describes the network with every statement, for the browser to judge', async () => {
    const { body } = await desk.get('moussa', '/network');
    expect(body.teams).toHaveLength(5);
    expect(body.colleagues).toContainEqual({
      ...{
        id: desk.network.people.awa.id,
        displayName: 'awa',
        teamId: 'sikasso',
        role: 'lead',
        onDuty: true,
      },
    });
    expect(body.statements.map(({ kind }: { kind: string }) => kind)).toContain('team-recipient');
    expect(JSON.stringify(body)).not.toMatch(/proof|sealed_?identity|salt/i);
  });

  it('names colleagues, and what binds them to a team, to those alone whose work needs it', async () => {
    const told = async (who: PersonName) => {
      const { colleagues, statements } = (await desk.get(who, '/network')).body;
      const kinds = new Set((statements as { kind: string }[]).map(({ kind }) => kind));
      return [colleagues.length > 0, kinds.has('member-binding'), kinds.has('team-recipient')];
    };
    expect(await told('moussa')).toEqual([true, true, true]);
    expect(await told('mariam')).toEqual([true, false, true]);
    for (const who of ['kadi', 'issa', 'adama'] as const)
      expect(await told(who)).toEqual([false, false, true]);
  });

  it('takes no cookie and no token in the address', async () => {
    const token = await desk.token('moussa');
    const { url } = desk;
    expect((await fetch(`${url}/api/v1/network?token=${token}`)).status).toBe(401);
    expect((await fetch(`${url}/api/v1/network`, { headers: { cookie: `token=${token}` } })).status).toBe(
      401,
    );
    expect((await desk.post(null, `/complaints/${newKey()}/audit`, { action: 'exported' })).status).toBe(401);
  });
});
