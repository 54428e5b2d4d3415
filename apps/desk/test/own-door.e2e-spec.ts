import { randomBytes } from 'node:crypto';
import { DeskUnderTest } from './desk-under-test.js';

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

describe('one’s own sessions and passphrase', () => {
  let desk: DeskUnderTest;
  beforeAll(async () => {
    desk = await DeskUnderTest.start();
  }, 120_000);
  afterAll(() => desk?.stop());

  const anotherSession = async (who: 'moussa' | 'fanta'): Promise<string> => {
    const { username, proof } = desk.network.people[who];
    const body = { username, loginProof: base64(proof), unlockHalf: base64(randomBytes(32)) };
    return ((await desk.post(null, '/sessions', body)).body as { token: string }).token;
  };
  const lives = async (token: string): Promise<boolean> => {
    const headers = { authorization: `Bearer ${token}` };
    return (await fetch(`${desk.url}/api/v1/sessions/current`, { headers })).ok;
  };
  const sessions = async (who: 'moussa' | 'fanta') =>
    (await desk.get(who, '/sessions')).body.sessions as { id: string; current: boolean }[];

  it('lists one’s own sessions, ends one, and all others, and nobody else’s', async () => {
    const [first, second, theirs] = [
      await anotherSession('moussa'),
      await anotherSession('moussa'),
      await anotherSession('fanta'),
    ];
    expect((await sessions('moussa')).filter(({ current }) => current)).toHaveLength(1);
    const fantas = (await sessions('fanta')).map(({ id }) => id);
    const others = (await sessions('moussa')).filter(({ current }) => !current);
    expect(others).toHaveLength(2);
    expect(others.map(({ id }) => id)).not.toEqual(expect.arrayContaining([fantas[0]]));
    for (const id of fantas)
      expect((await desk.send('moussa', 'DELETE', `/sessions/${id}`)).status).toBe(204);
    expect(await lives(theirs)).toBe(true);
    expect((await desk.send('moussa', 'DELETE', `/sessions/${others[0]!.id}`)).status).toBe(204);
    expect([await lives(first), await lives(second)].filter(Boolean)).toHaveLength(1);
    expect((await desk.send('moussa', 'DELETE', '/sessions/others')).status).toBe(204);
    expect([await lives(first), await lives(second)]).toEqual([false, false]);
    expect(await sessions('moussa')).toMatchObject([{ current: true }]);
    const halves = await desk.arrange(
      `SELECT 1 FROM session WHERE ended_at IS NOT NULL AND unlock_half IS NOT NULL`,
    );
    expect(halves).toEqual([]);
  });

  it('takes another passphrase from who knows the one until now, and ends every other session', async () => {
    const { id, username, proof, sealedIdentity } = desk.network.people.fanta;
    const [next, salt, half] = [randomBytes(32), randomBytes(16), randomBytes(32)];
    const change = (currentProof: Uint8Array) =>
      desk.send('fanta', 'PUT', '/passphrase', {
        ...{ currentProof: base64(currentProof), loginProof: base64(next), salt: base64(salt) },
        ...{ sealedIdentity: base64(sealedIdentity), unlockHalf: base64(half) },
      });
    const elsewhere = await anotherSession('fanta');
    // Whoever found the tab open knows no words.
    expect(await change(randomBytes(32))).toMatchObject({
      status: 403,
      body: { code: 'passphrase.refused' },
    });
    expect(await lives(elsewhere)).toBe(true);
    expect((await change(proof)).status).toBe(204);
    expect(await lives(elsewhere)).toBe(false);
    expect((await desk.get('fanta', '/sessions/current')).body.unlockHalf).toBe(base64(half));
    expect((await desk.post(null, '/sessions/challenge', { username })).body.salt).toBe(base64(salt));
    const enter = async (loginProof: Uint8Array) =>
      (
        await desk.post(null, '/sessions', {
          username,
          loginProof: base64(loginProof),
          unlockHalf: base64(half),
        })
      ).status;
    expect([await enter(proof), await enter(next)]).toEqual([401, 201]);
    expect((await change(proof)).body.code).toBe('passphrase.refused');
    const trail = await desk.arrange(
      `SELECT 1 FROM audit WHERE account_id = '${id}' AND action = 'passphrase-changed'`,
    );
    expect(trail).toHaveLength(1);
  });
});
