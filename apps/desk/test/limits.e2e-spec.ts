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
});
