import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { handedKeys, record } from './casework.js';
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
    expect(elsewhere.events.map(({ event }) => event)).toEqual(['ping']);
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

  it('is not given for another team, nor without a session, nor a seventh time', async () => {
    expect((await watch('moussa', 'koutiala')).status).toBe(404);
    expect((await fetch(`${desk.url}/api/v1/events?team=sikasso`)).status).toBe(401);
    const many: WatchedStream[] = [];
    for (let n = 0; n < 7; n++) many.push(await watch('salif', 'koutiala'));
    expect(many.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200, 429]);
  });

  it('is given six times, however many are asked for at once', async () => {
    const { url } = desk;
    const token = await desk.token('oumar');
    const open = () => WatchedStream.open(`${url}/api/v1/events?team=koutiala`, token);
    const many = await Promise.all(Array.from({ length: 14 }, open));
    streams.push(...many);
    const given = many.filter(({ status }) => status === 200);
    expect([given.length, many.filter(({ status }) => status === 429).length]).toEqual([6, 8]);
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
