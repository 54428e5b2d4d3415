import type { PublicDocument, Shown } from '#publication';
import { countComplaints, markLedger } from './counted.js';
import { DeskUnderTest } from './desk-under-test.js';

const FIGURES = ['received', 'processed'] as const;

describe('publishing figures', () => {
  let desk: DeskUnderTest;
  const digests = new Map<string, string>();

  beforeAll(async () => {
    desk = await DeskUnderTest.start();
    // Three years until the end of 2023, marked in the first days of 2024; then a quarter more, and some late entries.
    await countComplaints(desk, 900, '2021-03-01', '2023-12-20', 0.1);
    await markLedger(desk, '2024-01-05T12:00:00Z');
    await countComplaints(desk, 90, '2024-01-01', '2024-03-20', 0.2);
    await countComplaints(desk, 12, '2023-10-01', '2023-12-01', 0.3);
    await markLedger(desk, '2024-04-03T12:00:00Z');
  }, 120_000);
  afterAll(() => desk?.stop());

  const preview = (quarter: string, who: 'mariam' | 'salif' = 'mariam') =>
    desk.get(who, `/publications/preview?quarter=${quarter}`);
  const publish = async (quarter: string, digest?: string) =>
    desk.post('mariam', '/publications', {
      quarter,
      digest: digest ?? digests.get(quarter) ?? '0'.repeat(64),
    });

  /** What the ledger's own lines say, by no query of the product's. */
  const counted = async (by: string, upTo: string, where: string): Promise<Map<string, number>> => {
    const rows = await desk.arrange<{ key: string; sum: number }>(
      `SELECT measure || ' ' || (${by}) AS key, sum(delta)::int AS sum FROM count_ledger
        WHERE sequence <= (SELECT sequence FROM ledger_mark WHERE at = $1) AND (${where}) GROUP BY 1`,
      [upTo],
    );
    return new Map(rows.map(({ key, sum }) => [key, sum]));
  };
  const expectEqual = (shown: Shown, truth: number) => {
    if (truth >= 1 && truth <= 4) expect(shown).toBe('hidden');
    else if (shown !== 'hidden') expect(shown).toBe(truth);
  };

  it('every number that is shown is that of the ledger at the freezing, and none from 1 to 4 is', async () => {
    const { status, body } = await preview('2023-Q4');
    expect(status).toBe(200);
    digests.set('2023-Q4', body.digest);
    const { months, districts, categories, totals, hidden } = body.document as PublicDocument;
    const at = '2024-01-05T12:00:00Z';
    const byMonth = await counted(`to_char(event_day, 'YYYY-MM')`, at, 'true');
    expect(months.map(({ key }) => key)).toEqual(expect.arrayContaining(['2021-03', '2023-12']));
    for (const row of months)
      for (const figure of FIGURES) expectEqual(row[figure], byMonth.get(`${figure} ${row.key}`) ?? 0);
    for (const [table, column] of [
      [districts, 'district_id'],
      [categories, 'category'],
    ] as const) {
      expect(table.years).toEqual(['2021', '2022', '2023']);
      const byYear = await counted(`${column} || ' ' || to_char(event_day, 'YYYY')`, at, 'true');
      for (const { key, cells } of table.rows)
        cells.forEach((pair, place) => {
          for (const figure of FIGURES)
            expectEqual(pair![figure], byYear.get(`${figure} ${key} ${table.years[place]}`) ?? 0);
        });
    }
    const all = await counted(`'all'`, at, 'true');
    expect(totals).toEqual({
      ...{ received: all.get('received all'), processed: all.get('processed all') },
      opening: [],
    });
    expect(hidden.numbers).toBeGreaterThan(0);
    // A year's total stands in both tables of years, and is told once.
    const totalsHidden = body.hidden.filter(({ key }: { key: string | null }) => key === null).length;
    expect(hidden.numbers).toBe(body.hidden.length + totalsHidden);
  });

  it('nothing is published but what was looked at, from a quarter that is frozen, once', async () => {
    expect(await publish('2023-Q4', '0'.repeat(64))).toMatchObject({
      status: 409,
      body: { code: 'publication.changed' },
    });
    expect((await publish('2023-Q4')).status).toBe(201);
    expect(await publish('2023-Q4')).toMatchObject({ status: 409, body: { code: 'publication.published' } });
    expect(await preview('2023-Q3')).toMatchObject({ status: 409, body: { code: 'publication.published' } });
    const year = new Date().getFullYear();
    expect(await preview(`${year + 1}-Q1`)).toMatchObject({
      status: 409,
      body: { code: 'publication.not-frozen' },
    });
    for (const quarter of ['2023-Q5', 'x', '1999-Q1', '']) {
      expect((await preview(quarter)).status).toBe(400);
    }
  });

  it('what is recorded later stands in a row of its own, and nothing published changes', async () => {
    const before = (await stored())[0]!;
    const { body } = await preview('2024-Q1');
    digests.set('2024-Q1', body.digest);
    const document = body.document as PublicDocument;
    expect(document.months.filter(({ quarter }) => quarter === '2023-Q4')).toEqual(before.months);
    expect(document.districts).toEqual(before.districts);
    const [later] = document.months.filter(({ key }) => key === 'later-2024-Q1');
    const late = await counted(
      `'late'`,
      '2024-04-03T12:00:00Z',
      `event_day < '2024-01-01' AND sequence >
      (SELECT sequence FROM ledger_mark WHERE at = '2024-01-05T12:00:00Z')`,
    );
    expectEqual(later!.received, late.get('received late')!);
    const all = await counted(`'all'`, '2024-04-03T12:00:00Z', 'true');
    expect(document.totals.received).toBe(all.get('received all'));
    expect((await publish('2024-Q1')).status).toBe(201);
  });

  it('is withdrawn with a reason, once; published anew it is what it was', async () => {
    const [latest] = (await desk.get('mariam', '/publications')).body.publications;
    const withdraw = (reason: string) =>
      desk.post('mariam', `/publications/${latest.id}/withdrawal`, { reason });
    for (const reason of ['', '  ', 'a\nb', 'x'.repeat(301)])
      expect((await withdraw(reason)).status).toBe(400);
    expect((await withdraw('Publié trop tôt')).status).toBe(204);
    expect(await withdraw('Encore')).toMatchObject({ status: 409, body: { code: 'publication.withdrawn' } });
    const before = await stored();
    const { body } = await preview('2024-Q1');
    expect(body.document.months).toEqual(before[0]!.months);
    expect((await publish('2024-Q1', body.digest)).status).toBe(201);
    const list = (await desk.get('mariam', '/publications')).body.publications;
    expect(list.map(({ quarter, reason }: { quarter: string; reason: string }) => [quarter, reason])).toEqual(
      [
        ['2024-Q1', null],
        ['2024-Q1', 'Publié trop tôt'],
        ['2023-Q4', null],
      ],
    );
  });

  it('where so little came since that the whole would say it, it waits for the next quarter', async () => {
    await countComplaints(desk, 3, '2024-04-01', '2024-06-01', 0.4);
    await markLedger(desk, '2024-07-02T12:00:00Z');
    expect(await preview('2024-Q2')).toMatchObject({ status: 409, body: { code: 'publication.too-few' } });
    await countComplaints(desk, 60, '2024-07-01', '2024-09-01', 0.5);
    await markLedger(desk, '2024-10-02T12:00:00Z');
    const { body } = await preview('2024-Q3');
    expect(body.document).toMatchObject({ from: '2024-04', to: '2024-09' });
  });

  const stored = async (): Promise<PublicDocument[]> => {
    const rows = await desk.arrange<{ document: string }>(
      'SELECT document FROM publication ORDER BY quarter DESC, published_at DESC',
    );
    return rows.map(({ document }) => JSON.parse(document) as PublicDocument);
  };
});
