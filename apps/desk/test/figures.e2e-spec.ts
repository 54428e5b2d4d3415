import { LedgerMarks, verifyCounts } from '#counts';
import { createDataSource, UnitOfWork } from '#database';
import { systemClock } from '#kernel';
import type { DataSource } from 'typeorm';
import { record } from './casework.js';
import { DeskUnderTest } from './desk-under-test.js';
import { readTable } from './read-figures.js';

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
    await marks.take();
  };
  const figures = async (rows = 'district', ids = SUMS) => {
    await marked();
    return readTable(desk, ids, rows);
  };

  it('move by exactly what was filed, declined and taken up again, and the stock stays in balance', async () => {
    const before = await figures();
    const [one, two] = [await desk.file(), await desk.file()];
    await record(desk, 'moussa', one.id, 'declined', { payload: { closingReason: 'inadmissible' } });
    const after = await figures();
    const grown = (id: string) => after.total[id]! - before.total[id]!;
    expect(['received', 'processed', 'pending'].map(grown)).toEqual([2, 1, 1]);
    expect(after.answer.identity).toMatchObject({ holds: true, closing: after.total['pending'] });
    expect(after.rows['sikasso']).toMatchObject({ received: after.total['received'] });
    expect(after.answer.identities).toContainEqual({
      row: 'sikasso',
      identity: expect.objectContaining({ holds: true }),
    });
    expect((await figures('finding', 'standing')).rows['not-examined']).toEqual({ standing: 1 });
    expect((await figures('closing-reason', 'standing')).rows['inadmissible']).toEqual({ standing: 1 });

    await record(desk, 'awa', one.id, 'reopened', { reason: 'new-facts' });
    await record(desk, 'moussa', two.id, 'accepted');
    const reopened = await figures('team');
    expect(reopened.total).toMatchObject({
      processed: after.total['processed'],
      reopened: after.total['reopened']! + 1,
      pending: after.total['pending']! + 1,
    });
    expect(reopened.answer.identity!.holds).toBe(true);
    const check = await createDataSource({
      url: desk.database.urls.check,
      name: 'test-check',
      poolSize: 1,
    }).initialize();
    expect((await verifyCounts(check)).verdicts.filter(({ faults }) => faults > 0)).toEqual([]);
    await check.destroy();
  }, 60_000);

  const table = async (query: string) => {
    const { status, body } = await desk.get('mariam', `/figures/table?${query}`);
    expect(status).toBe(200);
    return body;
  };
  const SUMS = 'received,processed,pending,reopened,processed-rate';
  const FIGURES = 'figures=received,processed,pending,processed-rate';
  interface Cell {
    readonly row: string | null;
    readonly column: string | null;
    readonly values: (number | null)[];
    readonly numbers: number[];
  }
  const totalOf = (cells: Cell[]) => cells.find(({ row, column }) => row === null && column === null)!;

  it('answer a table by choice, whose totals are the same whichever way it is divided', async () => {
    const { total } = await figures();
    const divided = [
      'rows=district',
      'rows=team&columns=month',
      'rows=category',
      'rows=quarter&columns=kind',
    ];
    for (const axes of [
      ...divided,
      'rows=channel&columns=district',
      'rows=age-band',
      'rows=language&columns=year',
    ]) {
      const answer = await table(`${FIGURES}&${axes}`);
      expect([axes, totalOf(answer.cells).values]).toEqual([
        axes,
        ['received', 'processed', 'pending', 'processed-rate'].map((id) => total[id]),
      ]);
      expect(answer.identity).toMatchObject({ holds: true });
    }
    const {
      rows,
      figures: ids,
      letters,
      cells,
      definitions,
    } = await table(`${FIGURES}&rows=district&district=sikasso`);
    expect(rows).toEqual([{ key: 'sikasso', name: expect.any(String) }]);
    expect(ids).toEqual(['received', 'processed', 'pending', 'processed-rate']);
    const numbers = Object.fromEntries(
      letters.map((letter: string, at: number) => [letter, totalOf(cells).numbers[at]]),
    );
    expect(numbers.P / numbers.R).toBe(totalOf(cells).values[3]);
    expect(definitions).toMatch(/^\d+\.[0-9a-f]{12}$/);
  });

  it('are as of any past instant what they were, and differ from now by what happened since', async () => {
    await marked();
    const before = await table(`${FIGURES}&rows=month`);
    await desk.file();
    await marked();
    const now = await table(`${FIGURES}&rows=month&againstAsOf=${before.asOf}`);
    expect(now.against).toEqual({ ...before, against: undefined });
    expect(totalOf(now.cells).values[0]! - totalOf(now.against.cells).values[0]!).toBe(1);
    expect(await table(`${FIGURES}&rows=month&asOf=${before.asOf}`)).toEqual({ ...before, against: null });
    const long = await table(`${FIGURES}&rows=month&asOf=2020-01-01`);
    expect(long).toMatchObject({ asOf: null, mark: '0' });
    expect(totalOf(long.cells).values).toEqual([0, 0, 0, null]);
  });

  it('show how it stands at a glance, with the numbers of every figure', async () => {
    const { total } = await figures();
    const { status, body } = await desk.get('mariam', '/figures/overview');
    expect(status).toBe(200);
    const of = (id: string) => body.figures.find((one: { id: string }) => one.id === id);
    expect(of('received')).toMatchObject({
      value: total['received'],
      numbers: { R: total['received'] },
      before: 0,
    });
    expect(of('pending').value).toBe(total['pending']);
    expect(body.ages.buckets.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(
      total['pending'],
    );
    expect(body.funnel[0]).toEqual({ step: 'received', count: total['received'] });
    const { happened, censored } = body.timeToConclusion;
    expect(happened + censored).toBe(total['received']);
    expect(
      body.within.map(({ days, due, notYetDue }: Record<string, number>) => [days, due! + notYetDue!]),
    ).toEqual([30, 60, 90, 180].map((days) => [days, total['received']]));
    expect(body.identity).toMatchObject({ holds: true, closing: total['pending'] });
  });

  it('are compared with the period before, or with the same months of the year before', async () => {
    const before = async (against: string) =>
      (await desk.get('mariam', `/figures/overview?from=2026-01&to=2026-05${against}`)).body.before;
    expect(await before('')).toEqual({ from: '2025-08', to: '2025-12' });
    expect(await before('&against=year')).toEqual({ from: '2025-01', to: '2025-05' });
    expect((await desk.get('mariam', '/figures/overview?against=never')).status).toBe(400);
  });

  it('show what was counted for a month after it was frozen', async () => {
    const { body } = await desk.get('mariam', '/figures/restated');
    // Nothing was marked when those months were frozen: all of them is new since.
    for (const { mark, figures: all } of body.months) {
      expect(mark).toBe('0');
      for (const { frozen, now, difference } of all) expect([frozen, difference]).toEqual([0, now]);
    }
    expect(body.months.length).toBeGreaterThan(8);
  });

  it('tell when a team could not work, and never why', async () => {
    await desk.arrange(
      `INSERT INTO team_status_interval (team_id, status, reason, from_at) VALUES ('sikasso', 'suspended', 'secret', now())`,
    );
    const { body } = await desk.get('mariam', '/figures/suspensions');
    expect(body).toContainEqual({
      ...{
        teamId: 'sikasso',
        districtIds: ['sikasso'],
        status: 'suspended',
        from: expect.any(String),
        to: null,
      },
    });
    expect(JSON.stringify(body)).not.toContain('secret');
  });

  it.each([
    ['table', `${FIGURES}&rows=month&from=2026-05&to=2026-01`, 422, 'figures.period'],
    ['table', `${FIGURES}&rows=month&from=2001-01&to=2099-01`, 422, 'figures.period'],
    ['table', `${FIGURES}&rows=month&from=2026-13`, 400, 'request.invalid'],
    ['table', `${FIGURES}&rows=month&columns=year`, 422, 'figures.axes'],
    ['table', `${FIGURES}&rows=category&columns=sex`, 422, 'figures.axes'],
    ['table', `${FIGURES}&rows=finding`, 422, 'figures.not-by-this'],
    ['table', `${FIGURES}&rows=month&district=atlantis`, 422, 'figures.unknown'],
    ['table', `${FIGURES}&rows=month&only=category:atlantis`, 422, 'figures.unknown'],
    ['table', `${FIGURES}&rows=month&asOf=1999-01-01`, 400, 'request.invalid'],
    ['table', `${FIGURES}&rows=month&asOf=2098-01-01`, 422, 'figures.as-of'],
    ['table', `${FIGURES}&rows=month&asOf=2026-02-29`, 422, 'figures.as-of'],
    ['table', `${FIGURES}&rows=month&againstAsOf=2025-02-29`, 422, 'figures.as-of'],
    ['table', `${FIGURES}&rows=month&asOf=2026-06`, 400, 'request.invalid'],
    ['table', `${FIGURES}&rows=month&from=2026-01-15`, 400, 'request.invalid'],
    ['table', `${FIGURES}&rows=month&only=category`, 400, 'request.invalid'],
    ['table', `${FIGURES}&rows=account`, 400, 'request.invalid'],
    ['table', 'figures=everything&rows=month', 400, 'request.invalid'],
    ['table', 'rows=month', 400, 'request.invalid'],
    ['overview', 'team=atlantis', 422, 'figures.unknown'],
    ['overview', 'from=2001-01&to=2099-01', 422, 'figures.period'],
    ['restated', 'from=2026-05&to=2026-01', 422, 'figures.period'],
    ['suspensions', 'from=2026-05&to=2026-01', 422, 'figures.period'],
  ])('refuse of %s: %s', async (what, query, status, code) => {
    expect(await desk.get('mariam', `/figures/${what}?${query}`)).toMatchObject({ status, body: { code } });
  });

  it('are for coordinators and auditors', async () => {
    for (const path of ['/table?figures=received&rows=month', '/overview', '/restated', '/suspensions']) {
      expect((await desk.get('issa', `/figures${path}`)).status).toBe(200);
      for (const who of ['moussa', 'adama', 'kadi'] as const) {
        expect((await desk.get(who, `/figures${path}`)).status).toBe(403);
      }
    }
  });
});
