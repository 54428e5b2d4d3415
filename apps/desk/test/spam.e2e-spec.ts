import { LedgerMarks, verifyCounts } from '#counts';
import { createDataSource, UnitOfWork } from '#database';
import { systemClock } from '#kernel';
import { record, sealedItem, spam } from './casework.js';
import { DeskUnderTest } from './desk-under-test.js';
import { readTable } from './read-figures.js';
import type { PersonName } from './small-network.js';

describe('declining as spam', () => {
  let desk: DeskUnderTest;
  beforeAll(async () => {
    desk = await DeskUnderTest.start();
  }, 120_000);
  afterAll(() => desk?.stop());

  const decline = (who: PersonName, chosen: readonly object[], team = 'sikasso') =>
    desk.post(who, `/teams/${team}/spam`, { chosen });
  /** What became of each: the code it was refused with, or null. */
  const refusals = async (who: PersonName, chosen: readonly object[], team?: string) => {
    const { status, body } = await decline(who, chosen, team);
    expect(status).toBe(200);
    return body.results.map(({ refused }: { refused: string | null }) => refused);
  };
  const facts = async (id: string) => (await desk.get('awa', `/complaints/${id}`)).body.facts;
  const assignTo = (id: string, person: PersonName) =>
    record(desk, 'awa', id, 'assigned', { payload: { assigneeId: desk.network.people[person].id } });

  it('takes those of the pool and of anybody in the team, each with an event and an answer of its own', async () => {
    const [pool, mine, hers] = [await desk.file(), await desk.file(), await desk.file()];
    await assignTo(mine.id, 'moussa');
    await assignTo(hers.id, 'fanta');
    const chosen = [spam(pool.id), spam(mine.id, { version: 2 }), spam(hers.id, { version: 2 })];
    const { body } = await decline('moussa', chosen);
    expect(body.results).toEqual([
      { id: pool.id, version: 2, refused: null },
      { id: mine.id, version: 3, refused: null },
      { id: hers.id, version: 3, refused: null },
    ]);
    for (const { id } of [pool, mine, hers]) {
      const { body: seen } = await desk.get('moussa', `/complaints/${id}`);
      expect(seen.facts).toMatchObject({ state: 'concluded', closingReason: 'spam' });
      expect(seen.history.at(-1)).toMatchObject({ event: 'declined', reasonCode: 'spam' });
      expect(seen.items.map(({ kind }: { kind: string }) => kind)).toContain('message-out');
    }
    // The same request again, as after an answer that was lost, is the same three events.
    expect((await decline('moussa', chosen)).body.results.map(({ refused }: never) => refused)).toEqual([
      ...[null, null, null],
    ]);
    expect(await facts(pool.id)).toMatchObject({ version: 2 });
  });

  it('refuses one by one what must not go so, and stops no other', async () => {
    const file = (wishes: object = {}) => desk.file(wishes);
    const [first, stale, taken, last] = [await file(), await file(), await file(), await file()];
    await assignTo(stale.id, 'fanta');
    await record(desk, 'fanta', taken.id, 'accepted');
    const [danger, held, minor] = [
      await file({ risk: ['danger-to-life'] }),
      await file({ risk: ['detention'] }),
      await file({ category: 'gender-based-violence' }),
    ];
    const [withdrawn, unreadable, excluded] = [await file(), await file(), await file()];
    await desk.complainant(withdrawn).withdraws();
    await record(desk, 'fanta', unreadable.id, 'unreadable');
    await desk.arrange(
      `INSERT INTO complaint_exclusion (complaint_id, account_id, reason, at) VALUES ($1, $2, 'appeal', now())`,
      [excluded.id, desk.network.people.moussa.id],
    );
    const elsewhere = await file({ team: 'koutiala' });
    const chosen = [
      ...[spam(first.id), spam(stale.id), spam(taken.id, { version: 2 })],
      ...[spam(danger.id), spam(held.id), spam(minor.id)],
      ...[spam(withdrawn.id, { version: 2 }), spam(unreadable.id, { version: 2 }), spam(excluded.id)],
      ...[spam(elsewhere.id), spam(last.id)],
    ];
    expect(await refusals('moussa', chosen)).toEqual([
      ...[null, 'complaint.stale', 'complaint.event-not-possible'],
      ...['spam.urgent', 'spam.urgent', 'spam.restricted'],
      ...['spam.withdrawal-asked', 'spam.unreadable', 'complaint.excluded'],
      ...['complaint.not-found', null],
    ]);
    expect((await facts(danger.id)).state).toBe('received');
    // Something came that nobody has read: it raises no version.
    const added = await file();
    await desk.complainant(added).writes();
    expect(await refusals('moussa', [spam(added.id)])).toEqual(['complaint.written-since']);
    expect(await refusals('moussa', [spam(added.id, { writingsSeen: 1 })])).toEqual([null]);
    expect((await facts(stale.id)).state).toBe('assigned');
    // By itself, with words of its own, what is urgent is declined as ever.
    const alone = await record(desk, 'moussa', danger.id, 'declined', { payload: { closingReason: 'spam' } });
    expect(alone.body.facts.state).toBe('concluded');
  });

  it('writes to the person, and keeps nothing of a message that goes elsewhere', async () => {
    const { id } = await desk.file();
    const with_ = (message: object) => refusals('moussa', [spam(id, { message })]);
    expect(await with_(sealedItem('note'))).toEqual(['event.message-missing']);
    expect(await with_({ ...sealedItem('message-out'), box: 'case' })).toEqual(['item.wrong-box']);
    expect((await decline('moussa', [{ ...spam(id), message: undefined }])).status).toBe(400);
    expect((await decline('moussa', [])).status).toBe(400);
    const flood = Array.from({ length: 26 }, () => spam(id));
    expect((await decline('moussa', flood)).status).toBe(400);
    expect((await desk.get('moussa', `/complaints/${id}`)).body).toMatchObject({
      facts: { state: 'received', version: 1 },
      items: [{ kind: 'filing' }],
    });
  });

  it('is no way into another team', async () => {
    const { id } = await desk.file();
    expect((await decline('salif', [spam(id)])).body.code).toBe('team.not-found');
    expect(await refusals('salif', [spam(id)], 'koutiala')).toEqual(['complaint.not-found']);
    expect(await refusals('awa', [spam(id)])).toEqual([null]);
  });

  it('can be taken back by the lead alone, and every figure stays in balance', async () => {
    const { id } = await desk.file();
    await refusals('moussa', [spam(id)]);
    expect((await record(desk, 'moussa', id, 'reopened', { reason: 'error' })).status).toBe(403);
    expect((await record(desk, 'awa', id, 'reopened', { reason: 'error' })).body.facts.state).toBe(
      'received',
    );
    const source = (url: string, name: string) => createDataSource({ url, name, poolSize: 1 }).initialize();
    const worker = await source(desk.database.urls.worker, 'test-marks');
    const marks = new LedgerMarks(new UnitOfWork(worker), systemClock);
    await marks.take();
    await worker.destroy();
    expect((await readTable(desk, 'pending', 'district')).answer.identity!.holds).toBe(true);
    expect((await readTable(desk, 'standing', 'closing-reason')).rows['spam']!['standing']).toBeGreaterThan(
      0,
    );
    const check = await source(desk.database.urls.check, 'test-check');
    expect((await verifyCounts(check)).verdicts.filter(({ faults }) => faults > 0)).toEqual([]);
    await check.destroy();
  });
});
