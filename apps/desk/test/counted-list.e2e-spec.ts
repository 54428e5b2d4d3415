import { LedgerMarks } from '#counts';
import { createDataSource, UnitOfWork } from '#database';
import { systemClock } from '#kernel';
import type { DataSource } from 'typeorm';
import { handedKeys, record } from './casework.js';
import { DeskUnderTest } from './desk-under-test.js';
import type { PersonName } from './small-network.js';

describe('the list behind a figure', () => {
  let desk: DeskUnderTest;
  let worker: DataSource;

  beforeAll(async () => {
    desk = await DeskUnderTest.start();
    const url = desk.database.urls.worker;
    worker = await createDataSource({ url, name: 'test-marks', poolSize: 2 }).initialize();
  }, 120_000);
  afterAll(async () => {
    await worker?.destroy();
    await desk?.stop();
  });

  const marked = async (): Promise<void> => {
    const marks = new LedgerMarks(new UnitOfWork(worker), systemClock);
    await marks.take();
  };
  const list = async (who: PersonName, query: string) => {
    await marked();
    return desk.get(who, `/figures/list?team=sikasso&${query}`);
  };

  it('has as many rows as the figure says, and tells which went to another team', async () => {
    const [one, two, three] = [
      await desk.file(),
      await desk.file({ category: 'bribery' }),
      await desk.file(),
    ];
    await record(desk, 'moussa', one.id, 'declined', { payload: { closingReason: 'inadmissible' } });
    await record(desk, 'awa', one.id, 'reopened', { reason: 'new-facts' });
    await record(desk, 'moussa', one.id, 'declined', { payload: { closingReason: 'inadmissible' } });
    const { recipient } = desk.network.teams['koutiala']!;
    const payload = { teamId: 'koutiala', ...handedKeys(recipient) };
    await record(desk, 'awa', three.id, 'transferred', { payload, reason: 'wrong-district' });

    const ids = (answer: { body: { rows: { id: string }[] } }) => answer.body.rows.map(({ id }) => id);
    const received = await list('awa', 'figure=received');
    expect(received.body).toMatchObject({ counted: 3, listed: 2, complaints: 2 });
    expect(ids(received)).toEqual([one.id, two.id]);
    const closed = await list('awa', 'figure=closed');
    expect(closed.body).toMatchObject({ counted: 2, listed: 2, rows: [{ id: one.id, times: 2 }] });
    const pending = await list('awa', 'figure=pending');
    expect(pending.body).toMatchObject({ counted: 1, listed: 1, rows: [{ id: two.id, times: 1 }] });
    expect(ids(await list('awa', 'figure=received&only=category:bribery'))).toEqual([two.id]);
    expect(ids(await list('awa', 'figure=processed&view=cohort&only=closing-reason:inadmissible'))).toEqual([
      one.id,
    ]);
    expect(ids(await list('awa', 'figure=received&skip=1'))).toEqual([two.id]);
    // Each figure of the team's overview that lists anything lists what it says.
    const { body } = await desk.get('awa', '/figures/overview?team=sikasso');
    for (const id of ['triaged', 'processed', 'closed', 'reopened', 'pending']) {
      const shown = body.figures.find((figure: { id: string }) => figure.id === id).value;
      expect([id, (await list('awa', `figure=${id}`)).body.listed]).toEqual([id, shown]);
    }
  }, 60_000);

  it.each([
    ['of a ratio', 'figure=processed-rate', 400, 'request.invalid'],
    [
      'of a figure that its filter does not know',
      'figure=received&only=finding:substantiated',
      422,
      'figures.not-by-this',
    ],
    ['of a period backwards', 'figure=received&from=2026-03&to=2026-01', 422, 'figures.period'],
    ['from half a row on', 'figure=received&skip=0.5', 400, 'request.invalid'],
  ])('is refused %s', async (_what, query, status, code) => {
    expect(await list('awa', query)).toMatchObject({ status, body: { code } });
  });

  it('is for who leads the team alone, and so are a lead’s figures', async () => {
    expect((await list('oumar', 'figure=received')).status).toBe(404);
    expect((await list('mariam', 'figure=received')).status).toBe(403);
    expect((await list('moussa', 'figure=received')).status).toBe(403);
    for (const path of ['overview', 'restated', 'table?figures=received&rows=kind']) {
      const of = (team: string) => `/figures/${path}${path.includes('?') ? '&' : '?'}${team}`;
      expect([path, (await desk.get('awa', of('team=sikasso'))).status]).toEqual([path, 200]);
      expect([path, (await desk.get('awa', of('team=koutiala'))).status]).toEqual([path, 404]);
      expect([path, (await desk.get('awa', of(''))).status]).toEqual([path, 404]);
    }
  });
});
