import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { handedKeys, record, untilDeciding } from './casework.js';
import { DeskUnderTest } from './desk-under-test.js';
import type { PersonName } from './small-network.js';
import { WatchedStream } from './watched-stream.js';

describe('live events', () => {
  let desk: DeskUnderTest;
  const streams: WatchedStream[] = [];
  beforeAll(async () => {
    desk = await DeskUnderTest.start();
  }, 60_000);
  afterEach(() => streams.splice(0).forEach((stream) => stream.close()));
  afterAll(() => desk?.stop());

  const watch = async (who: PersonName, team: string) => {
    const stream = await WatchedStream.open(`${desk.url}/api/v1/events?team=${team}`, await desk.token(who));
    streams.push(stream);
    if (stream.status === 200) await stream.next(({ event }) => event === 'ping');
    return stream;
  };

  it('brings a new complaint within two seconds, to its team alone', async () => {
    const [here, elsewhere] = [await watch('moussa', 'sikasso'), await watch('salif', 'koutiala')];
    const start = Date.now();
    const { id } = await desk.file();
    const { data, at } = await here.next((event) => event.data.id === id);
    expect(data).toMatchObject({ id, row: { id, state: 'received', priority: 3 } });
    expect(at - start).toBeLessThan(2000);
    await wait(200);
    expect(elsewhere.events.map(({ event }) => event)).toEqual(['ping', 'counters']);
  });

  it('shows each change, and tells who lost it that it is gone', async () => {
    const { id } = await desk.file();
    const [here, there] = [await watch('moussa', 'sikasso'), await watch('salif', 'koutiala')];
    await record(desk, 'moussa', id, 'accepted');
    await here.next(({ data }) => data.row?.state === 'verifying');
    const payload = { teamId: 'koutiala', ...handedKeys(desk.network.teams['koutiala']!.recipient) };
    await record(desk, 'awa', id, 'transferred', { payload, reason: 'wrong-district' });
    expect((await here.next(({ data }) => data.gone === true)).data).toEqual({ id, gone: true });
    expect((await there.next(({ data }) => data.id === id)).data.row).toMatchObject({ state: 'received' });
  });

  it('tells who is in conflict with a complaint that it is gone, and the others how it stands', async () => {
    const { id } = await desk.file();
    const [there, here] = [await watch('fanta', 'sikasso'), await watch('moussa', 'sikasso')];
    await record(desk, 'fanta', id, 'accepted');
    await there.next(({ data }) => data.row?.state === 'verifying');
    await record(desk, 'awa', id, 'returned-to-pool', { reason: 'conflict' });
    expect((await there.next(({ data }) => data.gone === true)).data).toEqual({ id, gone: true });
    await here.next(({ data }) => data.row?.state === 'received' && data.id === id);
  });

  it('tells who is in conflict with a complaint nothing of what becomes of it', async () => {
    const { id } = await desk.file();
    const there = await watch('fanta', 'sikasso');
    await record(desk, 'fanta', id, 'accepted');
    await record(desk, 'awa', id, 'returned-to-pool', { reason: 'conflict' });
    await there.next(({ data }) => data.gone === true);
    const [later, here] = [await watch('fanta', 'sikasso'), await watch('moussa', 'sikasso')];
    await record(desk, 'moussa', id, 'accepted');
    await here.next(({ data }) => data.row?.state === 'verifying');
    // A change of another complaint comes after, so what was to come of this one has come.
    const next = await desk.file();
    for (const stream of [there, later]) await stream.next(({ data }) => data.id === next.id);
    const told = (stream: WatchedStream) => stream.events.filter(({ data }) => data.id === id && data.gone);
    expect([told(there).length, told(later).length]).toEqual([1, 0]);
  });

  it('ends with its session, at once when its owner signs out', async () => {
    const stream = await watch('fanta', 'sikasso');
    await desk.send('fanta', 'DELETE', '/sessions/current');
    desk.forget('fanta');
    await stream.next(({ event }) => event === 'session-ended');
    await wait(50);
    expect(stream.closed).toBe(true);
  });

  it('never keeps a session alive', async () => {
    await desk.token('oumar');
    const [before] = await seen('oumar');
    await desk.arrange(`UPDATE session SET last_seen_at = last_seen_at - interval '5 minutes'`);
    await watch('oumar', 'koutiala');
    const [after] = await seen('oumar');
    expect(after).toEqual(before);
  });

  it('asks to read again when changes may have been missed, and goes on', async () => {
    const stream = await watch('moussa', 'sikasso');
    await desk.arrange(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE application_name = 'kenekanko-desk-live' AND datname = current_database()`);
    await stream.next(({ event }) => event === 'refetch');
    const { id } = await desk.file();
    await stream.next(({ data }) => data.id === id);
  });

  it('stays up when someone notifies rubbish, as any role of the database may', async () => {
    const stream = await watch('moussa', 'sikasso');
    const report = new Client({ connectionString: desk.database.urls.report });
    await report.connect();
    for (const rubbish of ['x', '', 'null', '[]', '{"id":1}']) {
      await report.query(`SELECT pg_notify('kenekanko_complaint', $1)`, [rubbish]);
    }
    await report.end();
    await stream.next(({ event }) => event === 'refetch');
    const { id } = await desk.file();
    await stream.next(({ data }) => data.id === id);
  });

  it('keeps the counters without counting again, as they would be counted', async () => {
    const [here, colleague] = [await watch('moussa', 'sikasso'), await watch('awa', 'sikasso')];
    const counted = async (who: PersonName) => (await desk.get(who, '/teams/sikasso/queue/counters')).body;
    const told = ({ events }: WatchedStream) =>
      events.filter(({ event }) => event === 'counters').at(-1)?.data;
    const ids: string[] = [];
    for (let n = 0; n < 6; n++) ids.push((await desk.file({ risk: n % 2 ? ['danger-to-life'] : [] })).id);
    await record(desk, 'moussa', ids[0]!, 'accepted');
    await untilDeciding(desk, ids[1]!, 'moussa');
    await record(desk, 'fanta', ids[2]!, 'declined', { payload: { closingReason: 'spam' } });
    await record(desk, 'awa', ids[3]!, 'assigned', {
      payload: { assigneeId: desk.network.people.moussa.id },
    });
    const payload = { teamId: 'koutiala', ...handedKeys(desk.network.teams['koutiala']!.recipient) };
    await record(desk, 'awa', ids[4]!, 'transferred', { payload, reason: 'wrong-district' });
    const until = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
    expect((await desk.send('moussa', 'PUT', `/complaints/${ids[0]}/snooze`, { until })).status).toBe(200);
    const mine = await counted('moussa');
    expect(mine).toMatchObject({ snoozed: 1 });
    expect(await counted('awa')).toMatchObject({ snoozed: 0, deciding: mine.deciding + 1 });
    for (let tries = 0; tries < 100 && JSON.stringify(told(here)) !== JSON.stringify(mine); tries++)
      await wait(20);
    expect(told(here)).toEqual(mine);
    expect(told(colleague)).toEqual(await counted('awa'));
  });

  it('shows who looks to those who see it, through another process too, and until they leave', async () => {
    const { id } = await desk.file();
    const secret = await desk.file();
    await record(desk, 'fanta', secret.id, 'accepted');
    await record(desk, 'awa', secret.id, 'returned-to-pool', { reason: 'conflict' });
    const other = await desk.another();
    const far = await WatchedStream.open(`${other}/api/v1/events?team=sikasso`, await desk.token('moussa'));
    streams.push(far);
    const [own, fanta, away] = [
      await watch('awa', 'sikasso'),
      await watch('fanta', 'sikasso'),
      await watch('salif', 'koutiala'),
    ];
    await far.next(({ event }) => event === 'ping');
    const awa = desk.network.people.awa.id;
    const signs = ({ events }: WatchedStream) =>
      events.filter(({ event }) => event === 'presence').map(({ data }) => data);
    for (const looked of [secret.id, id])
      expect((await desk.send('awa', 'PUT', `/complaints/${looked}/presence`)).status).toBe(204);
    for (const stream of [far, fanta])
      await stream.next(({ data }) => data.id === id && data.who?.[0] === awa);
    // Said again and again, it is told once; whoever comes later is told at once.
    await desk.send('awa', 'PUT', `/complaints/${id}/presence`);
    const late = await watch('moussa', 'sikasso');
    await late.next(({ data }) => data.id === id && data.who?.[0] === awa);
    expect((await desk.send('awa', 'DELETE', '/presence')).status).toBe(204);
    for (const stream of [far, fanta, late])
      await stream.next(({ data }) => data.id === id && data.who?.length === 0);
    expect(signs(fanta)).toEqual([
      { id, who: [awa] },
      { id, who: [] },
    ]);
    expect(signs(far).filter((sign) => sign.id === secret.id)).toEqual([
      { id: secret.id, who: [awa] },
      { id: secret.id, who: [] },
    ]);
    expect([signs(own), signs(away)]).toEqual([[], []]);
    // Who may not see it can't say that they look at it either.
    expect((await desk.send('fanta', 'PUT', `/complaints/${secret.id}/presence`)).status).toBe(404);
    expect((await desk.send('salif', 'PUT', `/complaints/${id}/presence`)).status).toBe(404);
  });

  it('takes no sign of presence for use, and no flood of them', async () => {
    const { id } = await desk.file({ team: 'koutiala' });
    await desk.token('oumar');
    await desk.arrange(`UPDATE session SET last_seen_at = last_seen_at - interval '5 minutes'`);
    const [before] = await seen('oumar');
    const statuses: number[] = [];
    for (let n = 0; n < 70; n++)
      statuses.push((await desk.send('oumar', 'PUT', `/complaints/${id}/presence`)).status);
    expect(statuses[0]).toBe(204);
    expect(statuses).toContain(429);
    expect((await seen('oumar'))[0]).toEqual(before);
  });

  it('is not given for another team, nor without a session, nor a seventh time', async () => {
    expect((await watch('moussa', 'koutiala')).status).toBe(404);
    expect((await fetch(`${desk.url}/api/v1/events?team=sikasso`)).status).toBe(401);
    const many: WatchedStream[] = [];
    for (let n = 0; n < 13; n++) many.push(await watch('salif', 'koutiala'));
    expect(many.map(({ status }) => status)).toEqual([...Array<number>(12).fill(200), 429]);
  });

  it('is given twelve times to one person, however many sessions ask and however many are asked for at once', async () => {
    const { url } = desk;
    const tokens = [await desk.token('oumar')];
    desk.forget('oumar');
    tokens.push(await desk.token('oumar'));
    const open = (_?: unknown, n = 0) =>
      WatchedStream.open(`${url}/api/v1/events?team=koutiala`, tokens[n % 2]!);
    const many = await Promise.all(Array.from({ length: 20 }, open));
    streams.push(...many);
    const given = many.filter(({ status }) => status === 200);
    expect([given.length, many.filter(({ status }) => status === 429).length]).toEqual([12, 8]);
    given[0]!.close();
    for (let tries = 0; tries < 100; tries++) {
      const again = await open();
      streams.push(again);
      if (again.status === 200) return;
      await wait(20);
    }
    throw new Error('A place that was left is not given again.');
  });

  const seen = (username: string) =>
    desk.arrange<{ expires_at: Date }>(
      `SELECT s.expires_at FROM session s JOIN account a ON a.id = s.account_id WHERE a.username = $1`,
      [username],
    );
});
