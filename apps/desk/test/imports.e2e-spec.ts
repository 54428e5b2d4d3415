import { verifyCounts } from '#counts';
import { createDataSource } from '#database';
import { record, sealedItem } from './casework.js';
import { DeskUnderTest } from './desk-under-test.js';
import { aMark, aRegisterRow } from './importing.js';
import type { PersonName } from './small-network.js';

type Row = Awaited<ReturnType<typeof aRegisterRow>>;

interface Standing {
  readonly rows: number[];
  readonly workedOn: number[];
  readonly undone: number;
}

describe('importing a register', () => {
  let desk: DeskUnderTest;
  beforeAll(async () => {
    desk = await DeskUnderTest.start();
  }, 120_000);
  afterAll(() => desk?.stop());

  const begin = async (who: PersonName = 'kadi', fileMark = aMark()) =>
    (await desk.post(who, '/imports', { fileMark })).body as Standing & { id: string };
  const send = (id: string, rows: readonly Row[], who: PersonName = 'kadi') =>
    desk.post(who, `/imports/${id}/rows`, { rows });
  const outcomes = async (id: string, rows: readonly Row[]) =>
    ((await send(id, rows)).body.results as { outcome: string; refused: string | null }[]).map(
      ({ outcome, refused }) => refused ?? outcome,
    );
  const rowsOf = async (who: PersonName, id: string) =>
    ((await desk.get(who, '/imports')).body.imports as (Standing & { id: string })[])
      .filter((one) => one.id === id)
      .map(({ rows, workedOn, undone }) => ({ rows, workedOn, undone }))[0];
  const complaintOf = async (importId: string, number: number): Promise<string> => {
    const sql = 'SELECT complaint_id AS id FROM register_import_row WHERE import_id = $1 AND number = $2';
    return (await desk.arrange<{ id: string }>(sql, [importId, number]))[0]!.id;
  };
  const undo = async (id: string, who: PersonName = 'kadi') =>
    (await desk.post(who, `/imports/${id}/undo`, {})).body;

  async function holds(): Promise<void> {
    const check = createDataSource({ url: desk.database.urls.check, name: 'check', poolSize: 1 });
    await check.initialize();
    try {
      expect((await verifyCounts(check)).verdicts.filter(({ faults }) => faults > 0)).toEqual([]);
    } finally {
      await check.destroy();
    }
  }

  it('files each row for its team as the register has it: when, by whom, and with clocks that start now', async () => {
    const { id } = await begin();
    expect(await outcomes(id, [await aRegisterRow(desk, 2)])).toEqual(['filed']);
    const { facts, history } = (await desk.get('moussa', `/complaints/${await complaintOf(id, 2)}`)).body;
    expect(facts).toMatchObject({ channel: 'import', teamId: 'sikasso', state: 'received' });
    expect(facts).toMatchObject({
      receivedAt: '2024-03-05T00:00:00.000Z',
      acknowledgedAt: null,
      feedbackDueAt: null,
    });
    expect(facts.triageDueAt > new Date().toISOString()).toBe(true);
    expect(history).toMatchObject([
      { event: 'filed', actorKind: 'monitor', actorId: desk.network.people.kadi.id },
    ]);
    expect((await desk.get('kadi', `/complaints/${await complaintOf(id, 2)}`)).status).toBe(403);
    const reachable = { facts: { consents: ['contact'], contact: 'safe-contact' } };
    await outcomes(id, [await aRegisterRow(desk, 3, reachable)]);
    const promised = (await desk.get('moussa', `/complaints/${await complaintOf(id, 3)}`)).body.facts;
    expect(promised.acknowledgedAt).toBeNull();
    expect(promised.feedbackDueAt > new Date().toISOString()).toBe(true);
    // Each is answered, the one who was promised it and the one who was not; the counts know which.
    for (const number of [2, 3]) {
      const spam = { payload: { closingReason: 'spam' } };
      const answered = await record(desk, 'moussa', await complaintOf(id, number), 'declined', spam);
      expect(answered.status).toBe(200);
    }
    await holds();
  });

  it('stops for no row that is refused, and says why', async () => {
    const { id } = await begin();
    const rows = [
      await aRegisterRow(desk, 2, { receivedOn: '1999-12-31' }),
      await aRegisterRow(desk, 3, { receivedOn: '2100-01-01' }),
      await aRegisterRow(desk, 4, { receivedOn: '2023-02-29' }),
      await aRegisterRow(desk, 5, { facts: { districtId: 'nowhere' } }),
      await aRegisterRow(desk, 6, { facts: { category: 'life' } }),
      await aRegisterRow(desk, 7),
    ];
    expect(await outcomes(id, rows)).toEqual([
      ...['filing.received-on', 'filing.received-on', 'filing.received-on', 'filing.unknown-district'],
      ...['filing.category-of-another-kind', 'filed'],
    ]);
  });

  it('broken off anywhere and taken up again, has every row in once', async () => {
    const [file, numberMark] = [aMark(), aMark()];
    const { id } = await begin('kadi', file);
    const row = await aRegisterRow(desk, 2, { numberMark });
    const [one, other] = await Promise.all([
      outcomes(id, [row]),
      outcomes(id, [await aRegisterRow(desk, 2)]),
    ]);
    expect([...one, ...other].sort()).toEqual(['filed', 'same']);
    // Another tab, or the same one after a reload: the file leads to the same import, sealed anew or not.
    const again = await begin('kadi', file);
    expect(again).toMatchObject({ id, rows: [2], workedOn: [], undone: 0 });
    expect(await outcomes(id, [await aRegisterRow(desk, 2), row])).toEqual(['same', 'same']);
    // The same register number in another file.
    const mark = aMark();
    expect(await outcomes(id, [await aRegisterRow(desk, 3, { numberMark: mark })])).toEqual(['filed']);
    const next = await begin();
    expect(await outcomes(next.id, [await aRegisterRow(desk, 2, { numberMark: mark })])).toEqual(['known']);
    expect((await desk.get('kadi', '/imports/marks')).body.marks).toContain(mark);
    expect((await desk.get('awa', '/imports/marks')).body.marks).toEqual([]);
  });

  it('is for whoever brought it, and seen by leads of teams that hold a row of it', async () => {
    const { id } = await begin();
    await outcomes(id, [await aRegisterRow(desk, 2)]);
    expect((await send(id, [await aRegisterRow(desk, 3)], 'awa')).body.code).toBe('import.not-found');
    expect(await rowsOf('kadi', id)).toEqual({ rows: [2], workedOn: [], undone: 0 });
    expect(await rowsOf('awa', id)).toEqual({ rows: [2], workedOn: [], undone: 0 });
    // Leads Koutiala alone.
    expect(await rowsOf('oumar', id)).toBeUndefined();
    expect((await undo(id, 'oumar')).code).toBe('import.not-found');
    expect(await undo(id, 'awa')).toEqual({ undone: 1, more: false });
  });

  it('is undone as if it had not been, but for rows that somebody works on', async () => {
    const { id } = await begin();
    const numberMark = aMark();
    const rows = [
      await aRegisterRow(desk, 2, { numberMark }),
      await aRegisterRow(desk, 3),
      await aRegisterRow(desk, 4),
    ];
    expect(await outcomes(id, rows)).toEqual(['filed', 'filed', 'filed']);
    const [first, second] = [await complaintOf(id, 2), await complaintOf(id, 3)];
    await record(desk, 'moussa', second, 'accepted');
    expect(await undo(id)).toEqual({ undone: 2, more: false });
    expect(await undo(id)).toEqual({ undone: 0, more: false });
    expect(await rowsOf('kadi', id)).toEqual({ rows: [3], workedOn: [3], undone: 2 });
    const gone = (await desk.get('moussa', `/complaints/${first}`)).body;
    expect(gone.facts).toMatchObject({ state: 'concluded', finding: 'not-examined', closingReason: null });
    expect(gone.history).toMatchObject([
      { event: 'filed' },
      { event: 'import-undone', actorKind: 'monitor' },
    ]);
    const sums = await desk.arrange(
      `SELECT l.measure, l.event_day::text AS day, sum(l.delta)::int AS sum FROM count_ledger l
         JOIN complaint_history h ON h.id = l.history_id WHERE h.complaint_id = $1 GROUP BY 1, 2`,
      [first],
    );
    expect(sums).toEqual([{ measure: 'received', day: '2024-03-05', sum: 0 }]);
    await holds();
    const listed = async (path: string) => JSON.stringify((await desk.get('awa', path)).body);
    for (const path of ['/teams/sikasso/queue?view=concluded', '/teams/sikasso/searchable'])
      expect([path, (await listed(path)).includes(first)]).toEqual([path, false]);
    expect(String((await desk.get('awa', '/teams/sikasso/line-list')).body)).not.toContain(first);
    // Nothing more comes in, nobody reopens it, and the same register can come anew.
    expect((await send(id, [await aRegisterRow(desk, 5)])).body.code).toBe('import.not-found');
    const reopening = { event: 'reopened', version: 2, requestKey: aMark().slice(0, 22).replace(/\W/g, 'x') };
    const refused = await desk.post('awa', `/complaints/${first}/events`, { ...reopening, reason: 'error' });
    expect(refused.body.code).toBe('complaint.import-undone');
    const anew = await begin();
    expect(await outcomes(anew.id, [await aRegisterRow(desk, 2, { numberMark })])).toEqual(['filed']);
    await holds();
  });

  it('keeps how somebody reads registers for them alone', async () => {
    const filing = sealedItem('note').content;
    expect((await desk.get('kadi', '/imports/reading')).body).toEqual({ sealed: null });
    expect((await desk.send('kadi', 'PUT', '/imports/reading', { sealed: filing })).status).toBe(204);
    expect((await desk.send('kadi', 'PUT', '/imports/reading', { sealed: filing })).status).toBe(204);
    expect((await desk.get('kadi', '/imports/reading')).body).toEqual({ sealed: filing });
    expect((await desk.get('awa', '/imports/reading')).body).toEqual({ sealed: null });
  });
});
