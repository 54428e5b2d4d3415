import {
  loadOf,
  responsibleTeam,
  routingTable,
  type ComplaintState,
  type Priority,
} from '#complaints/domain';
import { readNetworkDescription } from '#network';
import { record, sealedItem } from './casework.js';
import { DeskUnderTest } from './desk-under-test.js';
import type { PersonName } from './small-network.js';

const DAY = 86_400_000;
const dayFromNow = (days: number): string => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

describe('leading a team', () => {
  let desk: DeskUnderTest;
  beforeAll(async () => {
    desk = await DeskUnderTest.start();
  }, 120_000);
  afterAll(() => desk?.stop());

  const board = async (who: PersonName = 'awa') => (await desk.get(who, '/teams/sikasso/board')).body;
  const member = async (name: PersonName) =>
    (await board()).members.find(({ accountId }: { accountId: string }) => accountId === idOf(name));
  const idOf = (name: PersonName) => desk.network.people[name].id;
  const setDuty = (who: PersonName, whom: PersonName, body: object) =>
    desk.send(who, 'PUT', `/teams/sikasso/members/${idOf(whom)}/duty`, body);
  const audited = (action: string) =>
    desk.arrange<{ account_id: string; subject: string; complaint_id: string | null }>(
      'SELECT account_id, subject, complaint_id FROM audit WHERE action = $1 ORDER BY at',
      [action],
    );
  const outbox = async (event: string) => {
    const rows = await desk.arrange<{ payload: Record<string, string> }>(
      'DELETE FROM outbox WHERE event = $1 RETURNING payload',
      [event],
    );
    return rows.map(({ payload }) => payload);
  };

  it('shows what each carries, over all teams as assignment weighs it, and what waits for nobody', async () => {
    const own = await desk.file({ risk: ['danger-to-life'] });
    const asked = await desk.file();
    const waiting = await desk.file();
    await desk.file();
    const elsewhere = await desk.file({ team: 'koutiala', risk: ['detention'] });
    for (const { id } of [own, asked]) await record(desk, 'moussa', id, 'accepted');
    await record(desk, 'moussa', asked.id, 'asked', { sealed: [sealedItem('message-out')] });
    // A member of two teams has one day.
    await desk.arrange(`UPDATE complaint SET assignee_id = $1, state = 'assigned' WHERE id = $2`, [
      idOf('moussa'),
      elsewhere.id,
    ]);
    await desk.arrange(
      `UPDATE complaint SET received_at = now() - interval '3 days', due_at = now() - interval '1 hour'
                         WHERE id = $1`,
      [waiting.id],
    );
    await desk.arrange(`INSERT INTO conflict_declaration VALUES ($1, 'category', 'land-conflict', now())`, [
      idOf('moussa'),
    ]);
    const rows = await desk.arrange<{ priority: Priority; state: ComplaintState }>(
      'SELECT priority, state FROM complaint WHERE assignee_id = $1',
      [idOf('moussa')],
    );
    const load = rows.reduce((sum, row) => sum + loadOf(row), 0);
    expect(rows).toHaveLength(3);
    expect(await member('moussa')).toMatchObject({
      ...{
        name: 'moussa',
        role: 'member',
        duty: 'on',
        leaveUntil: null,
        languages: ['fr', 'bm'],
        capacity: 30,
      },
      ...{ load, open: 2, overdue: 0, awaiting: 1, byPriority: [1, 0, 1, 0] },
      conflicts: [{ kind: 'category', reference: 'land-conflict' }],
    });
    expect(await member('fanta')).toMatchObject({ load: 0, open: 0, byPriority: [0, 0, 0, 0] });
    expect(await board()).toMatchObject({ open: 4, overdue: 1, awaiting: 1, pool: 2 });
    const since = Date.now() - new Date((await board()).oldestInPool).getTime();
    expect(Math.round(since / DAY)).toBe(3);
  });

  it('sets who is on duty, and fills the pool again when someone is back', async () => {
    await outbox('team.capacity-freed');
    const today = dayFromNow(0);
    expect((await setDuty('awa', 'moussa', { duty: 'leave', until: today })).status).toBe(204);
    const onLeave = await member('moussa');
    expect(onLeave).toMatchObject({ duty: 'leave' });
    // Bamako's day is the world's: the leave is over at midnight.
    expect(onLeave.leaveUntil).toBe(`${dayFromNow(1)}T00:00:00.000Z`);
    expect((await desk.get('awa', '/network')).body.colleagues).toContainEqual(
      expect.objectContaining({ id: idOf('moussa'), onDuty: false }),
    );
    await desk.arrange('UPDATE account SET leave_until = now() WHERE id = $1', [idOf('moussa')]);
    expect(await member('moussa')).toMatchObject({ duty: 'on' });
    expect(await outbox('team.capacity-freed')).toEqual([]);

    expect((await setDuty('awa', 'moussa', { duty: 'off' })).status).toBe(204);
    expect(await member('moussa')).toMatchObject({ duty: 'off' });
    expect((await desk.send('moussa', 'PUT', '/duty', { duty: 'on' })).status).toBe(204);
    expect((await desk.get('moussa', '/duty')).body).toEqual({ duty: 'on', leaveUntil: null });
    expect(await outbox('team.capacity-freed')).toEqual([{ teamId: 'sikasso' }]);
    const workload = { capacity: 12, languages: ['bm', 'ff'] };
    const path = `/teams/sikasso/members/${idOf('moussa')}/workload`;
    expect((await desk.send('awa', 'PUT', path, workload)).status).toBe(204);
    expect(await member('moussa')).toMatchObject(workload);
    expect(await outbox('team.capacity-freed')).toEqual([{ teamId: 'sikasso' }]);
    expect(
      (await audited('duty')).map(({ account_id, subject }) => [account_id, subject.split(':')[1]]),
    ).toEqual([
      ...[
        [idOf('awa'), 'leave'],
        [idOf('awa'), 'off'],
        [idOf('moussa'), 'on'],
      ],
    ]);
    expect(await audited('workload')).toEqual([
      { account_id: idOf('awa'), subject: `${idOf('moussa')}:12:bm+ff`, complaint_id: null },
    ]);
  });

  it.each([
    [{ duty: 'leave' }, 422],
    [{ duty: 'leave', until: dayFromNow(-2) }, 422],
    [{ duty: 'leave', until: null }, 422],
    [{ duty: 'leave', until: '2031-02-31' }, 400],
    [{ duty: 'on', until: dayFromNow(2) }, 422],
    [{ duty: 'maybe' }, 400],
  ])('refuses %j', async (body, status) => {
    expect((await setDuty('awa', 'moussa', body)).status).toBe(status);
  });

  it('refuses what is beyond a lead: other teams, bounds, languages nobody knows', async () => {
    const { koutiala } = { koutiala: `/teams/koutiala/members/${idOf('salif')}/duty` };
    expect((await desk.send('awa', 'PUT', koutiala, { duty: 'off' })).status).toBe(404);
    expect((await setDuty('awa', 'salif', { duty: 'off' })).status).toBe(404);
    const path = `/teams/sikasso/members/${idOf('moussa')}/workload`;
    for (const body of [
      { capacity: 0, languages: ['fr'] },
      { capacity: 201, languages: ['fr'] },
      { capacity: 10, languages: [] },
      { capacity: 10, languages: ['klingon'] },
      { capacity: 10, languages: ['fr'], roles: ['administrator'] },
    ])
      expect((await desk.send('awa', 'PUT', path, body)).status).toBe(400);
    expect(await member('moussa')).toMatchObject({ capacity: 12 });
  });

  it('alarms the leads when nobody is on duty though complaints wait', async () => {
    await outbox('people.awaited');
    for (const name of ['awa', 'moussa', 'fanta'] as const) {
      expect(await outbox('people.awaited')).toEqual([]);
      await setDuty('awa', name, { duty: 'off' });
      // In the team without working in it: still someone.
      if (name === 'fanta') await setDuty('awa', 'bakary', { duty: 'off' });
    }
    const [called, ...more] = await outbox('people.awaited');
    expect([called, more]).toMatchObject([{ occasion: 'nobody-free' }, []]);
    // As they are already: nobody is called. Off and on again: the same call, which rings once in its hour.
    await setDuty('awa', 'fanta', { duty: 'off' });
    expect(await outbox('people.awaited')).toEqual([]);
    await setDuty('awa', 'fanta', { duty: 'on' });
    await setDuty('awa', 'fanta', { duty: 'off' });
    const hour = String(Math.floor(Date.now() / 3_600_000));
    expect(await outbox('people.awaited')).toEqual([{ ...called, turn: hour }]);
    for (const name of ['awa', 'moussa', 'fanta', 'bakary'] as const)
      await setDuty('awa', name, { duty: 'on' });
  });

  it('suspends the team: says before what that does, pauses clocks, sends new complaints on, and back', async () => {
    const responsible = async () => {
      const routes = routingTable((await readNetworkDescription(desk.intake)).teams);
      const about = {
        kind: 'human-rights',
        districtId: 'sikasso',
        category: 'liberty',
        risk: [],
        aboutWhom: 'x',
      };
      return responsibleTeam(routes, about).teamId;
    };
    const pauses = () =>
      desk.arrange<{ open: boolean; danger: boolean }>(
        `SELECT p.to_at IS NULL AS open, c.priority = 1 AS danger FROM complaint_pause p
           JOIN complaint c ON c.id = p.complaint_id WHERE p.reason = 'team-suspended'`,
      );
    expect(await responsible()).toBe('sikasso');
    expect((await desk.get('awa', '/teams/sikasso/status/effects')).body).toEqual({
      // Four of the team: one in danger, one that waits for an answer, one overdue already.
      ...{
        standbyTeamId: 'koutiala',
        perDay: 0.1,
        open: 4,
        triage: 2,
        verification: 1,
        danger: 1,
        moving: 1,
      },
    });
    const set = (who: PersonName, body: object, team = 'sikasso') =>
      desk.send(who, 'PUT', `/teams/${team}/status`, body);
    const until = dayFromNow(3);
    expect((await set('awa', { status: 'suspended', until, reason: 'Insécurité' })).status).toBe(204);
    expect(await responsible()).toBe('koutiala');
    expect(await pauses()).toEqual(Array(3).fill({ open: true, danger: false }));
    expect(await outbox('team.suspension-changed')).toEqual([{ teamId: 'sikasso' }]);
    const standing = async (who: PersonName) =>
      (await desk.get(who, '/team-statuses')).body.teams.find(({ id }: { id: string }) => id === 'sikasso');
    expect(await standing('mariam')).toMatchObject({
      ...{ status: 'suspended', reason: 'Insécurité', until: `${dayFromNow(4)}T00:00:00.000Z`, past: [] },
    });
    expect((await desk.get('awa', '/team-statuses')).body.teams).toHaveLength(1);
    expect((await desk.get('mariam', '/team-statuses')).body.teams).toHaveLength(4);

    // A coordinator, who sees no complaint of it, says that it can work again from afar.
    expect((await set('mariam', { status: 'remote' })).status).toBe(204);
    expect(await responsible()).toBe('sikasso');
    expect(await pauses()).toEqual(Array(3).fill({ open: false, danger: false }));
    expect((await set('awa', { status: 'full' })).status).toBe(204);
    const { status, past } = await standing('awa');
    expect([status, ...past.map((one: { status: string }) => one.status)]).toEqual([
      'full',
      'remote',
      'suspended',
    ]);
    expect(
      (await audited('team-status')).map(({ subject }) => subject.split(':').slice(0, 2).join(':')),
    ).toEqual([...['sikasso:suspended', 'sikasso:remote', 'sikasso:full']]);
    for (const [body, code] of [
      [{ status: 'full', reason: 'x' }, 422],
      [{ status: 'suspended', until: dayFromNow(-3) }, 422],
      [{ status: 'suspended', reason: 'x'.repeat(201) }, 400],
      [{ status: 'suspended', reason: 'a\nb' }, 400],
      [{ status: 'closed' }, 400],
    ] as const)
      expect((await set('awa', body)).status).toBe(code);
    expect((await set('mariam', { status: 'suspended' }, 'reviewer')).status).toBe(422);
  });
});
