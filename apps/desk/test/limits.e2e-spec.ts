import { Client } from 'pg';
import { newKey, sealedItem } from './casework.js';
import { DeskUnderTest } from './desk-under-test.js';
import type { PersonName } from './small-network.js';

describe('what one member can fill', () => {
  let desk: DeskUnderTest;
  beforeAll(async () => {
    desk = await DeskUnderTest.start();
  }, 120_000);
  afterAll(() => desk?.stop());

  /** Notes of so many bytes, one a minute, before now. */
  const arrangeNotes = (who: PersonName, id: string, count: number, bytes: number) =>
    desk.arrange(
      `INSERT INTO sealed_item (id, complaint_id, box, kind, request_key, author_id, created_at, content)
       SELECT gen_random_uuid(), $1, 'case', 'note', gen_random_uuid()::text, $2, now() - n * interval '1 minute',
              decode(repeat('00', $4), 'hex') FROM generate_series(1, $3) AS n`,
      [id, desk.network.people[who].id, count, bytes],
    );
  const write = (who: PersonName, id: string) =>
    desk.post(who, `/complaints/${id}/items`, { requestKey: newKey(), items: [sealedItem('note')] });
  type Page = { items: { id: string; kind: string; createdAt: string }[]; earlier: string | null };

  it('opens with the newest texts, and what was filed, however much was written; the rest page by page', async () => {
    const { id } = await desk.file();
    await desk.arrange(
      `UPDATE sealed_item SET created_at = now() - interval '1 day' WHERE complaint_id = $1`,
      [id],
    );
    await arrangeNotes('moussa', id, 40, 400_000);
    const opened = (await desk.get('awa', `/complaints/${id}`)).body as Page;
    expect(JSON.stringify(opened).length).toBeLessThan(10_000_000);
    expect(opened.items[0]!.kind).toBe('filing');
    const newest = opened.items.at(-1)!.createdAt;
    expect(Date.now() - Date.parse(newest)).toBeLessThan(5 * 60_000);
    const seen = new Set(opened.items.map((item) => item.id));
    let { earlier } = opened;
    for (let pages = 0; earlier && pages < 10; pages++) {
      const page = (await desk.get('awa', `/complaints/${id}/items?before=${earlier}`)).body as Page;
      for (const item of page.items) seen.add(item.id);
      earlier = page.earlier;
    }
    expect([earlier, seen.size]).toEqual([null, 41]);
    expect((await desk.get('salif', `/complaints/${id}/items?before=${[...seen][0]}`)).status).toBe(404);
  });

  it.each([
    ['texts', 1_000, 10],
    ['bytes', 40, 838_860],
  ])(
    'takes so many %s of one member into one complaint, and those of others still',
    async (_, count, bytes) => {
      const { id } = await desk.file();
      await arrangeNotes('moussa', id, count - 1, bytes);
      expect((await write('moussa', id)).status).toBe(201);
      await arrangeNotes('moussa', id, 1, bytes);
      expect(await write('moussa', id)).toMatchObject({ status: 409, body: { code: 'item.too-many' } });
      expect((await write('fanta', id)).status).toBe(201);
      expect((await write('moussa', (await desk.file()).id)).status).toBe(201);
    },
  );

  it('are ten sessions: of more, the one that was idle for the longest ends', async () => {
    const { oumar } = desk.network.people;
    const tokens: string[] = [];
    for (let n = 0; n < 12; n++) {
      desk.forget('oumar');
      tokens.push(await desk.token('oumar'));
      // The first is used, the second is not.
      await desk.arrange(`UPDATE session SET last_seen_at = now() - interval '5 minutes'
        WHERE account_id = '${oumar.id}' AND last_seen_at > now() - interval '1 minute' AND ${n} = 1`);
      await desk.arrange(`UPDATE session SET last_seen_at = now() WHERE token_hash = sha256($1)`, [
        Buffer.from(tokens[0]!),
      ]);
    }
    const lives = async (token: string) => {
      const answer = await fetch(`${desk.url}/api/v1/tasks`, {
        headers: { authorization: `Bearer ${token}` },
      });
      return answer.status === 200;
    };
    const living = await Promise.all(tokens.map(lives));
    expect([living.filter(Boolean).length, living[0], living[1], living[11]]).toEqual([
      10,
      true,
      false,
      true,
    ]);
  });

  it('is not written without a pause, and what is refused costs nothing', async () => {
    const { id } = await desk.file();
    const wakes = (who: PersonName, count: number) =>
      Promise.all(Array.from({ length: count }, () => desk.send(who, 'DELETE', `/complaints/${id}/snooze`)));
    await desk.token('salif');
    for (let round = 0; round < 5; round++) {
      const refused = await wakes('salif', 50);
      expect(new Set(refused.map(({ status }) => status))).toEqual(new Set([404]));
    }
    await desk.token('awa');
    const answers = await wakes('awa', 250);
    expect(new Set(answers.map(({ status, body }) => body.code ?? status))).toEqual(
      new Set([204, 'request.too-many']),
    );
    expect((await desk.get('awa', '/tasks')).status).toBe(200);
  });

  it('tells nobody of what was not put off', async () => {
    const { id } = await desk.file();
    const listener = new Client({ connectionString: desk.database.adminUrl });
    await listener.connect();
    try {
      let told = 0;
      listener.on('notification', () => (told += 1));
      await listener.query('LISTEN kenekanko_notice');
      await desk.send('fanta', 'DELETE', `/complaints/${id}/snooze`);
      await listener.query('SELECT 1');
      expect(told).toBe(0);
    } finally {
      await listener.end();
    }
  });
});
