import { newKey, record, sealedItem } from './casework.js';
import { DeskUnderTest } from './desk-under-test.js';
import { aTask, dayFromNow } from './referring.js';
import type { PersonName } from './small-network.js';

describe('tasks', () => {
  let desk: DeskUnderTest;
  beforeAll(async () => {
    desk = await DeskUnderTest.start();
  }, 120_000);
  afterAll(() => desk?.stop());

  const add = (who: PersonName, id: string, more: object = {}) =>
    desk.post(who, `/complaints/${id}/tasks`, aTask(desk, more));
  /** Tasks without their texts. */
  const arrangeTasks = (complaintId: string, count: number, assigneeId: string) =>
    desk.arrange(
      `SET session_replication_role = replica;
       INSERT INTO task (id, complaint_id, assignee_id, due_on, created_by, created_at)
       SELECT gen_random_uuid(), '${complaintId}', '${assigneeId}', '2031-01-01', '${assigneeId}', now()
         FROM generate_series(1, ${count})`,
    );
  const change = (who: PersonName, id: string, taskId: string, wish: object, version = 1) =>
    desk.post(who, `/complaints/${id}/tasks/${taskId}`, { version, ...wish });

  it('are somebody’s, until a day; ticked off and back; given on; what they say stays sealed', async () => {
    const { id } = await desk.file();
    const { fanta, moussa } = desk.network.people;
    const request = aTask(desk);
    const { status, body } = await desk.post('awa', `/complaints/${id}/tasks`, request);
    expect(status).toBe(201);
    expect(body).toMatchObject({ assigneeId: moussa.id, dueOn: dayFromNow(1), doneAt: null, version: 1 });
    expect((await desk.post('awa', `/complaints/${id}/tasks`, request)).body).toEqual(body);
    expect((await change('fanta', id, body.id, { done: true })).body).toMatchObject({
      ...{ doneBy: fanta.id, version: 2 },
    });
    const stale = await change('moussa', id, body.id, { assigneeId: fanta.id });
    expect(stale).toMatchObject({ status: 409, body: { code: 'task.stale', current: { version: 2 } } });
    expect((await change('fanta', id, body.id, { done: false }, 2)).body).toMatchObject({ doneBy: null });
    const given = await change('moussa', id, body.id, { assigneeId: fanta.id, dueOn: dayFromNow(9) }, 3);
    expect(given.body).toMatchObject({ assigneeId: fanta.id, dueOn: dayFromNow(9) });
    const seen = (await desk.get('awa', `/complaints/${id}`)).body;
    expect(seen.tasks).toEqual([given.body]);
    expect(seen.opened.map(({ action }: { action: string }) => action)).toEqual(
      expect.arrayContaining(['task-added', 'task-done', 'task-undone', 'task-changed']),
    );
  });

  it('answers twins in flight alike, and refuses another text under their key', async () => {
    const { id } = await desk.file();
    const request = aTask(desk);
    const send = (more: object = {}) =>
      desk.post('moussa', `/complaints/${id}/tasks`, { ...request, ...more });
    const twins = await Promise.all([send(), send(), send(), send()]);
    expect(twins.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    expect(new Set(twins.map(({ body }) => body.id)).size).toBe(1);
    const requestKey = newKey();
    const others = await Promise.all([1, 2].map(() => send({ requestKey, what: sealedItem('task') })));
    expect(others.map(({ status, body }) => body.code ?? status).sort()).toEqual([201, 'request.key-reused']);
  });

  it('lists mine over all complaints I see, with what opens them, and no one else’s', async () => {
    const filed = [await desk.file(), await desk.file()];
    const { awa } = desk.network.people;
    const later = await add('moussa', filed[0]!.id, { assigneeId: awa.id, dueOn: dayFromNow(5) });
    const sooner = await add('moussa', filed[1]!.id, { assigneeId: awa.id, dueOn: dayFromNow(2) });
    const mine = (await desk.get('awa', '/tasks')).body;
    expect(mine.tasks.map(({ task }: { task: { id: string } }) => task.id)).toEqual([
      sooner.body.id,
      later.body.id,
    ]);
    expect(mine.complaints).toHaveLength(2);
    expect(mine.complaints[0].sealed.caseKey).toEqual(expect.any(String));
    expect((await desk.get('salif', '/tasks')).body).toEqual({ tasks: [], complaints: [] });
    await change('awa', filed[1]!.id, sooner.body.id, { done: true });
    expect((await desk.get('awa', '/tasks')).body.tasks).toHaveLength(1);
    // Whoever is in conflict with a complaint sees no task of it either.
    await desk.arrange(`INSERT INTO complaint_exclusion VALUES ($1, $2, 'conflict', now())`, [
      ...[filed[0]!.id, awa.id],
    ]);
    expect((await desk.get('awa', '/tasks')).body.tasks).toEqual([]);
  });

  it('are no longer than a task is, and no more than somebody can look through', async () => {
    const { id } = await desk.file();
    const { moussa } = desk.network.people;
    const long = sealedItem('task');
    const content = Buffer.concat([Buffer.from(long.content, 'base64'), Buffer.alloc(16 * 1024)]);
    const tooLong = await add('moussa', id, { what: { ...long, content: content.toString('base64') } });
    expect(tooLong.body.code).toBe('request.invalid');
    const { body: first } = await add('moussa', id);
    await arrangeTasks(id, 98, moussa.id);
    expect((await add('moussa', id)).status).toBe(201);
    expect((await add('moussa', id)).body.code).toBe('task.too-many');
    await change('moussa', id, first.id, { done: true });
    expect((await add('moussa', id)).status).toBe(201);
    expect((await change('moussa', id, first.id, { done: false }, 2)).body.code).toBe('task.too-many');
  });

  it('leave the looks of others in the trail, however often they are ticked', async () => {
    const { id } = await desk.file();
    const { awa, moussa } = desk.network.people;
    await desk.get('awa', `/complaints/${id}`);
    await desk.arrange(
      `INSERT INTO audit (id, at, account_id, action, complaint_id)
       SELECT gen_random_uuid(), now() + n * interval '1 second', $1, 'task-undone', $2 FROM generate_series(1, 150) AS n`,
      [moussa.id, id],
    );
    const { opened } = (await desk.get('fanta', `/complaints/${id}`)).body;
    expect(opened).toContainEqual(expect.objectContaining({ action: 'opened', accountId: awa.id }));
    const { id: taskId, dueOn } = (await add('fanta', id)).body;
    const empty = await change('moussa', id, taskId, {});
    expect(empty).toMatchObject({ status: 422, body: { code: 'task.nothing-changed' } });
    expect((await change('moussa', id, taskId, { dueOn })).body).toMatchObject({ version: 1 });
    const since = (await desk.get('fanta', `/complaints/${id}`)).body.opened;
    expect(since.filter(({ action }: { action: string }) => action === 'task-changed')).toEqual([]);
    const ticks = opened.filter(({ action }: { action: string }) => action === 'task-undone');
    expect(ticks).toHaveLength(100);
  });

  it('go to nobody who may not see the complaint, to no day that has passed, and onto nothing concluded', async () => {
    const { id } = await desk.file();
    const { salif, fanta, bakary } = desk.network.people;
    await desk.arrange(`INSERT INTO complaint_exclusion VALUES ($1, $2, 'appeal', now())`, [id, fanta.id]);
    const code = async (who: PersonName, more: object = {}) => (await add(who, id, more)).body.code;
    expect(await code('moussa', { assigneeId: salif.id })).toBe('task.assignee');
    expect(await code('moussa', { assigneeId: fanta.id })).toBe('task.assignee');
    expect(await code('moussa', { assigneeId: bakary.id })).toBe('task.assignee');
    expect(await code('moussa', { dueOn: dayFromNow(-1) })).toBe('task.day-past');
    expect(await code('moussa', { dueOn: '9999-12-31' })).toBe('task.day-far');
    expect(await code('moussa', { dueOn: '2026-02-30' })).toBe('request.invalid');
    expect(await code('salif')).toBe('complaint.not-found');
    expect(await code('fanta')).toBe('complaint.excluded');
    const { body } = await add('moussa', id);
    for (const [dueOn, refusal] of [
      ['2020-01-01', 'task.day-past'],
      ['9999-12-31', 'task.day-far'],
    ]) {
      expect((await change('moussa', id, body.id, { dueOn })).body.code).toBe(refusal);
    }
    expect((await change('salif', id, body.id, { done: true })).status).toBe(404);
    expect((await change('fanta', id, body.id, { done: true })).body.code).toBe('complaint.excluded');
    expect((await change('moussa', id, body.id, { assigneeId: salif.id })).body.code).toBe('task.assignee');
    await record(desk, 'moussa', id, 'declined', { payload: { closingReason: 'spam' } });
    expect(await code('moussa')).toBe('complaint.concluded');
    expect((await change('moussa', id, body.id, { done: true })).status).toBe(200);
  });
});

describe('naming people in a note', () => {
  let desk: DeskUnderTest;
  beforeAll(async () => {
    desk = await DeskUnderTest.start();
  }, 120_000);
  afterAll(() => desk?.stop());

  const write = (who: PersonName, id: string, mentions: readonly string[], kind = 'note') =>
    desk.post(who, `/complaints/${id}/items`, {
      ...{ requestKey: newKey(), items: [sealedItem(kind, { mentions })] },
    });
  const called = (id: string) =>
    desk.arrange<{ payload: object }>(
      `SELECT payload FROM outbox WHERE payload->>'complaintId' = $1 AND payload->>'occasion' = 'mentioned'`,
      [id],
    );

  it('has members of the team told, by ids alone, each note once', async () => {
    const { id } = await desk.file();
    const { awa, fanta } = desk.network.people;
    const { status, body } = await write('moussa', id, [fanta.id, awa.id]);
    expect(status).toBe(201);
    const item = (await desk.get('awa', `/complaints/${id}`)).body.items.find(
      (one: { id: string }) => one.id === body.items[0].id,
    );
    expect([...item.mentions].sort()).toEqual([awa.id, fanta.id].sort());
    expect((await called(id)).map(({ payload }) => payload)).toEqual([
      { complaintId: id, occasion: 'mentioned', turn: item.id },
    ]);
  });

  it('keeps nothing of a note that names who may not see the complaint, and of nothing but a note', async () => {
    const { id } = await desk.file();
    const { salif, fanta, mariam } = desk.network.people;
    await desk.arrange(`INSERT INTO complaint_exclusion VALUES ($1, $2, 'conflict', now())`, [id, fanta.id]);
    for (const one of [salif, fanta, mariam])
      expect((await write('moussa', id, [one.id])).body.code).toBe('mention.refused');
    expect((await write('moussa', id, [fanta.id], 'message-out')).body.code).toBe('mention.refused');
    expect((await write('moussa', id, ['x'])).status).toBe(400);
    const { items } = (await desk.get('moussa', `/complaints/${id}`)).body;
    expect(items.map(({ kind }: { kind: string }) => kind)).toEqual(['filing']);
    expect(await called(id)).toEqual([]);
  });
});
