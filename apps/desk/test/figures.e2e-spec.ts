import { LedgerMarks, verifyCounts } from '#counts';
import { createDataSource, UnitOfWork } from '#database';
import { systemClock } from '#kernel';
import type { DataSource } from 'typeorm';
import { record } from './casework.js';
import { DeskUnderTest } from './desk-under-test.js';

describe('figures', () => {
  let desk: DeskUnderTest;
  let worker: DataSource;
  let marks: LedgerMarks;

  beforeAll(async () => {
    desk = await DeskUnderTest.start();
    worker = await createDataSource({
      url: desk.database.urls.worker,
      name: 'test-marks',
      poolSize: 2,
    }).initialize();
    marks = new LedgerMarks(new UnitOfWork(worker), systemClock);
  }, 120_000);
  afterAll(async () => {
    await worker?.destroy();
    await desk?.stop();
  });

  /** As the worker does every few seconds. */
  const marked = async (): Promise<void> => {
    for (let tries = 0; (await marks.advance()) === null && tries < 50; tries++);
  };
  const figures = async (query = '') => {
    await marked();
    const { status, body } = await desk.get('mariam', `/figures?${query}`);
    expect(status).toBe(200);
    return body;
  };

  it('move by exactly what was filed, declined and taken up again, and the stock stays in balance', async () => {
    const before = await figures();
    const [one, two] = [await desk.file(), await desk.file()];
    await record(desk, 'moussa', one.id, 'declined', { payload: { closingReason: 'inadmissible' } });
    const after = await figures();
    expect(after.total.received - before.total.received).toBe(2);
    expect(after.total.processed - before.total.processed).toBe(1);
    expect(after.total.pending - before.total.pending).toBe(1);
    expect(after.identity).toMatchObject({ holds: true, closing: after.total.pending });
    const sikasso = after.rows.find((row: { key: string }) => row.key === 'sikasso');
    expect(sikasso).toMatchObject({ received: after.total.received, identity: { holds: true } });
    expect(after.standing).toContainEqual(
      expect.objectContaining({ key: 'sikasso', finding: 'not-examined', closingReason: 'inadmissible' }),
    );

    await record(desk, 'awa', one.id, 'reopened', { reason: 'new-facts' });
    await record(desk, 'moussa', two.id, 'accepted');
    const reopened = await figures('by=team');
    expect(reopened.total).toMatchObject({
      processed: after.total.processed,
      reopened: after.total.reopened + 1,
    });
    expect(reopened.total.pending).toBe(after.total.pending + 1);
    expect(reopened.identity.holds).toBe(true);
    const check = await createDataSource({
      url: desk.database.urls.check,
      name: 'test-check',
      poolSize: 1,
    }).initialize();
    expect((await verifyCounts(check)).verdicts.filter(({ faults }) => faults > 0)).toEqual([]);
    await check.destroy();
  }, 60_000);

  it('come as CSV with one header row and the same numbers', async () => {
    const { total } = await figures('by=district');
    const { status, headers, body } = await desk.get('mariam', '/figures.csv?by=district');
    expect([status, headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
    const [header, ...lines] = (body as Buffer)
      .toString('utf8')
      .replace(/^\uFEFF/, '')
      .trim()
      .split('\n');
    expect(header).toBe(
      'district,name,month,received,triaged,processed,closed,reopened,pending_at_end,received_before_this_system,processed_before_this_system,as_of',
    );
    const received = lines.map((line) => Number(line.split(',')[3])).reduce((sum, n) => sum + n, 0);
    expect(received).toBe(total.received);
  });

  it('name what has no district, in the reader’s language', async () => {
    await desk.file({ category: 'gender-based-violence' });
    await marked();
    const csv = async (lang: string) =>
      ((await desk.get('mariam', `/figures.csv?by=district${lang}`)).body as Buffer).toString('utf8');
    expect(await csv('')).toContain('restricted,Équipes restreintes (cercle masqué),');
    expect(await csv('&lang=en')).toContain('restricted,Restricted teams (district masked),');
  });

  it.each([
    ['a period that ends before it begins', 'from=2026-05&to=2026-01', 422, 'figures.period'],
    ['a period of a century', 'from=2001-01&to=2099-01', 422, 'figures.period'],
    ['no month', 'from=2026-13', 400, 'request.invalid'],
    ['another axis', 'by=account', 400, 'request.invalid'],
  ])('refuse %s', async (_what, query, status, code) => {
    expect(await desk.get('mariam', `/figures?${query}`)).toMatchObject({ status, body: { code } });
  });

  it('are for coordinators and auditors', async () => {
    expect((await desk.get('issa', '/figures')).status).toBe(200);
    for (const who of ['moussa', 'awa', 'adama', 'kadi'] as const) {
      expect((await desk.get(who, '/figures')).status).toBe(403);
    }
  });
});
