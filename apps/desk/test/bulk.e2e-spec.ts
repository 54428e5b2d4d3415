import { newKey, record } from './casework.js';
import { DeskUnderTest } from './desk-under-test.js';
import type { PersonName } from './small-network.js';

describe('taking and assigning several at once', () => {
  let desk: DeskUnderTest;
  beforeAll(async () => {
    desk = await DeskUnderTest.start();
  }, 60_000);
  afterAll(() => desk?.stop());

  const choice = (id: string, event = 'accepted', more: object = {}) => ({
    ...{ id, event, version: 1, requestKey: newKey() },
    ...more,
  });
  const send = (who: PersonName, body: object, team = 'sikasso') =>
    desk.post(who, `/teams/${team}/bulk`, { preview: false, ...body });
  const refusals = async (who: PersonName, body: object) => {
    const answer = await send(who, body);
    expect(answer.status).toBe(200);
    return answer.body.results.map(({ refused }: { refused: string | null }) => refused);
  };
  const facts = async (id: string) => (await desk.get('awa', `/complaints/${id}`)).body.facts;

  it('says before what it would do, does it for each alone, and the same again is the same', async () => {
    const [first, moved, done, elsewhere, last] = [
      await desk.file(),
      await desk.file(),
      await desk.file(),
      await desk.file({ team: 'koutiala' }),
      await desk.file(),
    ];
    const excluded = await desk.file();
    await desk.arrange(
      `INSERT INTO complaint_exclusion (complaint_id, account_id, reason, at) VALUES ($1, $2, 'appeal', now())`,
      [excluded.id, desk.network.people.moussa.id],
    );
    await record(desk, 'fanta', done.id, 'declined', { payload: { closingReason: 'spam' } });
    const chosen = [
      ...[choice(first.id), choice(moved.id), choice(done.id, 'accepted', { version: 2 })],
      ...[choice(elsewhere.id), choice(excluded.id), choice(last.id)],
    ];
    const expected = [
      null,
      null,
      'complaint.event-not-possible',
      'complaint.not-found',
      'complaint.excluded',
      null,
    ];
    expect(await refusals('moussa', { preview: true, chosen })).toEqual(expected);
    expect(await facts(first.id)).toMatchObject({ state: 'received', version: 1, assigneeId: null });
    // Meanwhile somebody was faster: told as such, and the others go on.
    await record(desk, 'fanta', moved.id, 'accepted');
    const { body } = await send('moussa', { chosen });
    expect(body.results).toEqual([
      { id: first.id, version: 2, refused: null },
      { id: moved.id, version: null, refused: 'complaint.stale' },
      { id: done.id, version: null, refused: 'complaint.event-not-possible' },
      { id: elsewhere.id, version: null, refused: 'complaint.not-found' },
      { id: excluded.id, version: null, refused: 'complaint.excluded' },
      { id: last.id, version: 2, refused: null },
    ]);
    const { moussa } = desk.network.people;
    for (const { id } of [first, last])
      expect(await facts(id)).toMatchObject({ state: 'verifying', assigneeId: moussa.id });
    expect((await send('moussa', { chosen: [chosen[0]!] })).body.results).toEqual([
      { id: first.id, version: 2, refused: null },
    ]);
    expect(await facts(first.id)).toMatchObject({ version: 2 });
  });

  it('is assigned by a lead, to somebody of the team on duty; what changes hands says why', async () => {
    const [pool, taken] = [await desk.file(), await desk.file()];
    const { moussa, fanta, salif, bakary } = desk.network.people;
    await record(desk, 'awa', taken.id, 'assigned', { payload: { assigneeId: fanta.id } });
    const chosen = [choice(pool.id, 'assigned'), choice(taken.id, 'reassigned', { version: 2 })];
    const both = (who: PersonName, more: object) => refusals(who, { chosen, preview: true, ...more });
    expect(await both('moussa', { assigneeId: moussa.id, reason: 'workload' })).toEqual([
      ...['complaint.not-allowed', 'complaint.not-allowed'],
    ]);
    // Of another team; of this one, without working complaints.
    for (const { id: assigneeId } of [salif, bakary])
      expect(await both('awa', { assigneeId, reason: 'workload' })).toEqual([
        ...['complaint.assignee-not-available', 'complaint.assignee-not-available'],
      ]);
    expect(await both('awa', { assigneeId: moussa.id })).toEqual([null, 'complaint.reason-missing']);
    expect(await both('awa', {})).toEqual([
      ...['complaint.assignee-not-available', 'complaint.assignee-not-available'],
    ]);
    expect(await both('awa', { preview: false, assigneeId: moussa.id, reason: 'workload' })).toEqual([
      null,
      null,
    ]);
    for (const { id } of [pool, taken]) expect(await facts(id)).toMatchObject({ assigneeId: moussa.id });
    const { body } = await desk.get('awa', `/complaints/${taken.id}`);
    expect(body.history.at(-1)).toMatchObject({ event: 'reassigned', reasonCode: 'workload' });
  });

  it('is no way into another team, nor to anything else', async () => {
    const { id } = await desk.file();
    expect((await send('salif', { chosen: [choice(id)] })).body.code).toBe('team.not-found');
    expect((await send('moussa', { chosen: [choice(id, 'declined')] })).status).toBe(400);
    expect((await send('moussa', { chosen: [] })).status).toBe(400);
    expect((await send('moussa', { chosen: Array.from({ length: 26 }, () => choice(id)) })).status).toBe(400);
    expect(await facts(id)).toMatchObject({ state: 'received', version: 1 });
  });
});
