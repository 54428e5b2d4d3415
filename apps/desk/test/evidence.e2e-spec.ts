import { Client } from 'pg';
import { newId } from '#kernel';
import { newKey, record, sealedItem, untilDeciding } from './casework.js';
import { DeskUnderTest } from './desk-under-test.js';
import type { PersonName } from './small-network.js';

describe('custody of a file', () => {
  let desk: DeskUnderTest;
  beforeAll(async () => {
    desk = await DeskUnderTest.start();
  }, 60_000);
  afterAll(() => desk?.stop());

  it('tells everybody who had it in hands, however many, a page at a time; and of no other file', async () => {
    const filed = await desk.file();
    const fileId = await desk.complainant(filed).sendsFile([Buffer.alloc(64, 1)]);
    const other = await desk.complainant(filed).sendsFile([Buffer.alloc(64, 2)]);
    const { moussa, fanta } = desk.network.people;
    // Out before it had arrived: that export did not hold it.
    await desk.arrange(
      `INSERT INTO audit (id, at, account_id, action, complaint_id) VALUES ($1, now() - interval '1 day', $2, 'exported', $3)`,
      [newId(), moussa.id, filed.id],
    );
    await desk.get('moussa', `/complaints/${filed.id}/files/${fileId}/parts/0`);
    await desk.get('fanta', `/complaints/${filed.id}/files/${other}/parts/0`);
    await desk.post('fanta', `/complaints/${filed.id}/audit`, { action: 'exported' });
    await desk.arrange(
      `INSERT INTO audit (id, at, account_id, action, complaint_id, subject)
       SELECT gen_random_uuid(), now() + n * interval '1 hour', $1, 'file-opened', $2, $3 FROM generate_series(1, 150) AS n`,
      [fanta.id, filed.id, fileId],
    );
    const page = async (rest: string) =>
      (await desk.get('awa', `/complaints/${filed.id}/files/${fileId}/custody?${rest}`)).body;
    const first = await page('limit=100');
    expect(first.total).toBe(152);
    expect(first.rows.slice(0, 2)).toMatchObject([
      { accountId: moussa.id, action: 'file-opened' },
      { accountId: fanta.id, action: 'exported' },
    ]);
    const second = await page(`limit=100&after=${first.next}`);
    expect(second).toMatchObject({ total: 152 });
    expect(second.next).toBeUndefined();
    const ids = [...first.rows, ...second.rows].map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(152);

    const path = `/complaints/${filed.id}/files/${newId()}/custody`;
    expect((await desk.get('awa', path)).body.code).toBe('file.not-found');
    const elsewhere = await desk.get('salif', `/complaints/${filed.id}/files/${fileId}/custody`);
    expect(elsewhere.status).toBe(404);
  });

  it('can’t be washed out of what is shown, and is told in full on asking', async () => {
    const { id } = await desk.file();
    const { moussa, fanta } = desk.network.people;
    await desk.get('moussa', `/complaints/${id}`);
    const exported = () => desk.post('fanta', `/complaints/${id}/audit`, { action: 'exported' });
    for (let n = 0; n < 5; n++) expect((await exported()).status).toBe(204);
    const noted = await desk.arrange(`SELECT 1 FROM audit WHERE complaint_id = $1 AND action = 'exported'`, [
      id,
    ]);
    expect(noted).toHaveLength(1);
    const coded = await desk.post('fanta', `/complaints/${id}/audit`, { action: 'exported', subject: 'x' });
    expect(coded.body.code).toBe('request.invalid');
    await desk.arrange(
      `INSERT INTO audit (id, at, account_id, action, complaint_id, subject)
       SELECT gen_random_uuid(), now() + n * interval '1 second', $1, 'exported', $2, gen_random_uuid()
         FROM generate_series(1, 600) AS n`,
      [fanta.id, id],
    );
    type Row = { accountId: string; action: string };
    const { opened, openedTotal } = (await desk.get('awa', `/complaints/${id}`)).body;
    expect(opened).toContainEqual(expect.objectContaining({ accountId: moussa.id, action: 'opened' }));
    expect(opened.length).toBeLessThan(110);
    const first = (await desk.get('awa', `/complaints/${id}/trail`)).body;
    const last = (await desk.get('awa', `/complaints/${id}/trail?before=${first.next}`)).body;
    const all = [...first.rows, ...last.rows] as Row[];
    expect([all.length, last.next]).toEqual([openedTotal, undefined]);
    expect(all.filter(({ accountId }) => accountId === moussa.id)).toHaveLength(1);
    expect((await desk.get('salif', `/complaints/${id}/trail`)).status).toBe(404);
  });

  it('notes an export anew once a file has arrived since, so that custody tells who has it', async () => {
    const filed = await desk.file();
    const exported = () => desk.post('fanta', `/complaints/${filed.id}/audit`, { action: 'exported' });
    await exported();
    const fileId = await desk.complainant(filed).sendsFile([Buffer.alloc(64, 1)]);
    await exported();
    const custody = await desk.get('fanta', `/complaints/${filed.id}/files/${fileId}/custody`);
    expect(custody.body).toMatchObject({ total: 1, rows: [{ action: 'exported' }] });
  });

  it('keeps transcripts as sealed texts of the team, each version of them', async () => {
    const { id } = await desk.file();
    const write = (who: PersonName) =>
      desk.post(who, `/complaints/${id}/items`, { requestKey: newKey(), items: [sealedItem('transcript')] });
    expect([(await write('moussa')).status, (await write('fanta')).status]).toEqual([201, 201]);
    expect((await write('salif')).status).toBe(404);
    const { items } = (await desk.get('moussa', `/complaints/${id}`)).body;
    expect(items.map(({ kind, authorId }: Record<string, string>) => [kind, authorId])).toEqual([
      ['filing', null],
      ['transcript', desk.network.people.moussa.id],
      ['transcript', desk.network.people.fanta.id],
    ]);
    const box = { ...sealedItem('transcript'), box: 'dialogue' };
    const wrong = await desk.post('moussa', `/complaints/${id}/items`, {
      requestKey: newKey(),
      items: [box],
    });
    expect(wrong.body.code).toBe('item.wrong-box');
  });
});

describe('a conflict that a verifier’s own browser found', () => {
  let desk: DeskUnderTest;
  beforeAll(async () => {
    desk = await DeskUnderTest.start();
  }, 60_000);
  afterAll(() => desk?.stop());

  const open = (who: PersonName, id: string) => desk.get(who, `/complaints/${id}`);
  const stepBack = (who: PersonName, id: string) =>
    desk.post(who, `/complaints/${id}/own-conflict`, undefined);
  const looks = (body: { opened: { action: string; accountId: string }[] }) =>
    body.opened.filter(({ action }) => action === 'stepped-back').map(({ accountId }) => accountId);

  it('gives back what they carry, and hides it from them, at once', async () => {
    const filed = await desk.file();
    const { id } = filed;
    await record(desk, 'moussa', id, 'accepted');
    await desk.complainant(filed).writes();
    expect((await stepBack('moussa', id)).status).toBe(204);
    // What the complainant wrote is still to be read, by another.
    expect(
      await desk.arrange('SELECT unread_since IS NOT NULL AS unread FROM complaint WHERE id = $1', [id]),
    ).toEqual([{ unread: true }]);
    expect((await open('moussa', id)).status).toBe(404);
    expect((await stepBack('moussa', id)).status).toBe(404);
    const { moussa } = desk.network.people;
    const seen = (await open('awa', id)).body;
    expect(seen).toMatchObject({
      facts: { state: 'received', assigneeId: null },
      exclusions: [{ accountId: moussa.id, reason: 'conflict' }],
    });
    expect(seen.history.at(-1)).toMatchObject({ event: 'returned-to-pool', reasonCode: 'conflict' });
    expect(looks(seen)).toEqual([moussa.id]);
  });

  it('bars whoever does not carry it, whatever its state, and says so to the team', async () => {
    const { fanta } = desk.network.people;
    const pooled = await desk.file();
    const deciding = await desk.file();
    await untilDeciding(desk, deciding.id, 'moussa');
    for (const { id } of [pooled, deciding]) {
      const { version } = (await open('fanta', id)).body.facts;
      expect((await stepBack('fanta', id)).status).toBe(204);
      expect((await open('fanta', id)).status).toBe(404);
      const seen = (await open('awa', id)).body;
      expect(seen.facts.version).toBe(version);
      expect(seen.exclusions).toMatchObject([{ accountId: fanta.id, reason: 'conflict' }]);
      expect(looks(seen)).toEqual([fanta.id]);
    }
    // Nobody assigns it to them, and nothing takes it back.
    const given = await record(desk, 'awa', pooled.id, 'assigned', { payload: { assigneeId: fanta.id } });
    expect(given.body.code).toBe('complaint.assignee-excluded');
    expect((await stepBack('salif', pooled.id)).status).toBe(404);
    expect((await open('moussa', pooled.id)).status).toBe(200);
  });

  it('is done once when it is asked for twice at once', async () => {
    const { id } = await desk.file();
    const first = new Client({ connectionString: desk.database.urls.desk });
    await first.connect();
    try {
      await first.query('BEGIN');
      await first.query(`SELECT set_config('kenekanko.session', $1, true)`, [await desk.token('fanta')]);
      await first.query('SELECT step_back($1, now())', [id]);
      const second = stepBack('fanta', id);
      await new Promise((settle) => setTimeout(settle, 300));
      await first.query('COMMIT');
      expect((await second).status).toBe(204);
    } finally {
      await first.end();
    }
    expect(looks((await open('awa', id)).body)).toEqual([desk.network.people.fanta.id]);
  });

  it('does with a direct connection no more than for oneself, and leaves nothing with whoever can’t see it', async () => {
    const { id } = await desk.file();
    await record(desk, 'moussa', id, 'accepted');
    const direct = (who: PersonName) => as(who, 'SELECT step_back($1, now())', [id]);
    await expect(direct('moussa')).rejects.toMatchObject({ code: 'KK409' });
    await expect(direct('salif')).rejects.toMatchObject({ code: 'KK404' });
    await direct('fanta');
    await expect(direct('fanta')).rejects.toMatchObject({ code: 'KK404' });
    await expect(as('fanta', 'DELETE FROM complaint_exclusion')).rejects.toMatchObject({ code: '42501' });
    const planted = `INSERT INTO complaint_exclusion VALUES ($1, $2, 'conflict', now())`;
    const { moussa, awa } = desk.network.people;
    await expect(as('fanta', planted, [id, awa.id])).rejects.toMatchObject({ code: '42501' });
    const seen = (await open('moussa', id)).body;
    expect(looks(seen)).toEqual([desk.network.people.fanta.id]);
    expect(seen.facts.assigneeId).toBe(moussa.id);
  });

  it('rests on a list that only its owner is given, sealed, and never an older one over a newer', async () => {
    const keep = (who: PersonName, version: number, sealed = sealedItem('note').content) =>
      desk.send(who, 'PUT', '/own-conflicts', { sealed, version });
    expect((await desk.get('moussa', '/own-conflicts')).body).toEqual({ sealed: null, version: 0 });
    const [first, second] = [sealedItem('note').content, sealedItem('note').content];
    expect((await keep('moussa', 0, first)).body).toEqual({ version: 1 });
    expect((await keep('moussa', 0)).body.code).toBe('conflicts.stale');
    expect((await keep('moussa', 1, second)).body).toEqual({ version: 2 });
    expect((await desk.get('moussa', '/own-conflicts')).body).toEqual({ sealed: second, version: 2 });
    expect((await desk.get('awa', '/own-conflicts')).body).toEqual({ sealed: null, version: 0 });
    const plain = Buffer.from('Kulubali, '.repeat(50)).toString('base64');
    expect((await keep('moussa', 2, plain)).body.code).toBe('request.invalid');
    // The team's lead, with a connection of her own, reads and writes nobody's.
    expect(await as('awa', 'SELECT * FROM own_conflicts')).toEqual([]);
    expect(await as('awa', 'UPDATE own_conflicts SET version = 9 RETURNING 1')).toEqual([]);
    const { moussa } = desk.network.people;
    const put = `INSERT INTO own_conflicts VALUES ($1, '\\x00', 1)`;
    await expect(as('awa', put, [moussa.id])).rejects.toMatchObject({ code: '42501' });
    await expect(as('awa', 'DELETE FROM own_conflicts')).rejects.toMatchObject({ code: '42501' });
  });

  /** As a person whose session the desk's database role has been told of. */
  async function as(who: PersonName, sql: string, parameters: readonly unknown[] = []): Promise<unknown[]> {
    const client = new Client({ connectionString: desk.database.urls.desk });
    await client.connect();
    try {
      await client.query('BEGIN');
      await client.query(`SELECT set_config('kenekanko.session', $1, true)`, [await desk.token(who)]);
      const { rows } = await client.query(sql, [...parameters]);
      await client.query('COMMIT');
      return rows as unknown[];
    } finally {
      await client.end();
    }
  }
});
