import { LedgerMarks } from '#counts';
import { createDataSource, UnitOfWork } from '#database';
import { newId, systemClock } from '#kernel';
import type { DataSource } from 'typeorm';
import { DeskUnderTest } from './desk-under-test.js';
import { readTable } from './read-figures.js';
import type { PersonName } from './small-network.js';

const LINE = {
  district: 'koutiala',
  month: '2020-03',
  upTo: false,
  kind: null,
  received: 1_400,
  processed: 750,
};

describe('opening balances', () => {
  let desk: DeskUnderTest;
  let worker: DataSource;
  let marks: LedgerMarks;
  beforeAll(async () => {
    desk = await DeskUnderTest.start();
    const url = desk.database.urls.worker;
    worker = await createDataSource({ url, name: 'test-marks', poolSize: 2 }).initialize();
    marks = new LedgerMarks(new UnitOfWork(worker), systemClock);
    await desk.file();
  }, 120_000);
  afterAll(async () => {
    await worker?.destroy();
    await desk?.stop();
  });

  const entry = (change: object = {}) => ({
    ...{ id: newId(), reason: 'before-this-system', source: 'Registre 2020', lines: [LINE] },
    ...change,
  });
  const enter = (who: PersonName, body: unknown) => desk.send(who, 'POST', '/figures/opening', body);
  const decide = (who: PersonName, id: string, decision: unknown) =>
    desk.send(who, 'POST', `/figures/opening/${id}/decision`, { decision });
  const figures = async (rows = 'district') => {
    await marks.take();
    const { answer } = await readTable(desk, 'received,processed,pending', rows, 'from=2020-01&to=2020-12');
    return answer.cells.map(({ row, values, opening }) => ({ row, values, opening }));
  };

  it('are in the figures once another account confirmed them, and marked there', async () => {
    const first = entry();
    expect((await enter('mariam', first)).status).toBe(204);
    const { body } = await desk.get('mariam', '/figures/opening');
    expect(body.entries).toMatchObject([
      { id: first.id, own: true, decision: null, decidedBy: null, lines: [LINE] },
    ]);
    expect(body.countedSince.map(({ district }: { district: string | null }) => district).sort()).toEqual(
      ['sikasso', null].sort(),
    );
    expect(await figures()).toEqual([{ row: null, values: [0, 0, 0], opening: null }]);

    expect(await decide('mariam', first.id, 'confirmed')).toMatchObject({
      status: 403,
      body: { code: 'opening.four-eyes' },
    });
    expect((await decide('issa', first.id, 'confirmed')).status).toBe(204);
    expect(await decide('bakary', first.id, 'refused')).toMatchObject({ status: 409 });
    const part = { received: 1_400, processed: 750, pending: 650, standing: 750 };
    const values = [1_400, 750, 650];
    expect(await figures()).toEqual([
      { row: null, values, opening: part },
      { row: 'koutiala', values, opening: part },
    ]);
    expect(await figures('month')).toContainEqual({ row: '2020-03', values, opening: part });
    const overview = (await desk.get('mariam', '/figures/overview?from=2020-01&to=2020-12')).body;
    expect(overview.opening).toEqual(part);
    const table = '/figures/table?figures=received,opening-received&rows=month&from=2020-03&to=2020-04';
    const cells = (await desk.get('mariam', table)).body.cells;
    expect(cells.map(({ row, values }: { row: string; values: number[] }) => [row, ...values])).toEqual([
      [null, 1_400, 1_400],
      ['2020-03', 1_400, 1_400],
      ['2020-04', 0, 0],
    ]);
  });

  it('are nobody’s to enter but coordinators’, nor to read but of those who see figures', async () => {
    for (const who of ['awa', 'issa', 'adama', 'kadi'] as const) {
      expect((await enter(who, entry())).status).toBe(403);
    }
    for (const who of ['awa', 'moussa', 'kadi'] as const) {
      expect((await desk.get(who, '/figures/opening')).status).toBe(403);
      expect((await decide(who, newId(), 'confirmed')).status).toBe(403);
    }
    expect((await decide('mariam', newId(), 'confirmed')).status).toBe(404);
  });

  it('are answered clearly whatever is sent', async () => {
    const line = (change: object) => entry({ lines: [{ ...LINE, ...change }] });
    for (const body of [
      ...[
        null,
        {},
        entry({ id: 'x' }),
        entry({ reason: 'because' }),
        entry({ lines: [] }),
        entry({ lines: [null] }),
      ],
      ...[entry({ source: 'a\nb' }), entry({ source: 'x'.repeat(201) }), line({ month: '2020-13' })],
      ...[
        line({ month: '1989-12' }),
        line({ month: '2020-02-29' }),
        line({ received: 1.5 }),
        line({ received: '7' }),
      ],
      ...[
        line({ processed: 2_000_000 }),
        line({ kind: 'other' }),
        line({ district: 'a b' }),
        line({ upTo: 'no' }),
      ],
    ]) {
      expect((await enter('mariam', body)).status).toBe(400);
    }
    for (const [body, code] of [
      [line({ month: '2099-01' }), 'opening.month'],
      [line({ district: 'sikasso', month: new Date().toISOString().slice(0, 7) }), 'opening.counted-here'],
      [line({ district: 'atlantis' }), 'opening.lines'],
      [line({ processed: 9_000 }), 'opening.more-processed'],
      [line({ received: -1_401, processed: 0 }), 'opening.below-zero'],
      [entry({ lines: [LINE, LINE] }), 'opening.twice'],
      [line({ received: 0, processed: 0 }), 'opening.lines'],
    ] as const) {
      expect(await enter('mariam', body)).toMatchObject({ status: 422, body: { code } });
    }
    expect((await decide('issa', newId(), 'perhaps')).status).toBe(400);
    expect(
      (await desk.send('issa', 'POST', '/figures/opening/x/decision', { decision: 'refused' })).status,
    ).toBe(400);
  });

  it('are taken as many at once as it says, and not one more', async () => {
    const lines = (count: number) =>
      Array.from({ length: count }, (_, at) => ({
        ...{
          ...LINE,
          month: `${1990 + (Math.floor(at / 12) % 30)}-${String((at % 12) + 1).padStart(2, '0')}`,
        },
        kind: [null, 'corruption', 'human-rights'][Math.floor(at / 360) % 3],
        district: ['koutiala', 'sikasso', 'mopti', 'bamako', 'segou'][Math.floor(at / 1_080)],
        received: 1,
        processed: 0,
      }));
    const many = await enter('mariam', entry({ lines: lines(5_000) }));
    // Of a network that has not so many places nothing fits, but it was looked at.
    expect([204, 422]).toContain(many.status);
    expect(many.body?.code ?? 'opening.lines').toBe('opening.lines');
    const fitting = entry({ lines: lines(2_160) });
    expect((await enter('mariam', fitting)).status).toBe(204);
    expect(await enter('mariam', entry({ lines: lines(5_001) }))).toMatchObject({
      status: 400,
      body: { fields: [{ path: 'lines', rule: 'arrayMaxSize' }] },
    });
    expect((await decide('mariam', fitting.id, 'withdrawn')).status).toBe(204);
  });
});
