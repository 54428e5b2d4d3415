import { record } from './casework.js';
import { DeskUnderTest } from './desk-under-test.js';
import type { PersonName } from './small-network.js';

const DAY = 86_400_000;
const day = (ahead: number): string => new Date(Date.now() + ahead * DAY).toISOString().slice(0, 10);

describe('putting off', () => {
  let desk: DeskUnderTest;
  beforeAll(async () => {
    desk = await DeskUnderTest.start();
  }, 60_000);
  afterAll(() => desk?.stop());

  const mine = async (risk: readonly string[] = []) => {
    const filed = await desk.file({ risk });
    await record(desk, 'moussa', filed.id, 'accepted');
    return filed;
  };
  const put = (who: PersonName, id: string, until: string) =>
    desk.send(who, 'PUT', `/complaints/${id}/snooze`, { until });
  const holds = async (who: PersonName, view: string, id: string) => {
    const { body } = await desk.get(who, `/teams/sikasso/queue?view=${view}`);
    return body.rows.some((row: { id: string }) => row.id === id);
  };

  it('takes it out of one’s own list until the day begins, and out of no other', async () => {
    const { id } = await mine();
    const { status, body } = await put('moussa', id, day(3));
    expect([status, body.until]).toEqual([200, `${day(3)}T00:00:00.000Z`]);
    expect([await holds('moussa', 'mine', id), await holds('moussa', 'snoozed', id)]).toEqual([false, true]);
    expect([await holds('moussa', 'all', id), await holds('awa', 'all', id)]).toEqual([true, true]);
    const counters = (await desk.get('moussa', '/teams/sikasso/queue/counters')).body;
    expect(counters).toMatchObject({ mine: 0, snoozed: 1 });
    const open = async (who: PersonName) => (await desk.get(who, `/complaints/${id}`)).body;
    const opened = await open('moussa');
    expect([opened.snoozedUntil, (await open('awa')).snoozedUntil]).toEqual([body.until, null]);
    // It is no event: nothing of the complaint has changed, its deadline least of all.
    expect(opened.facts).toMatchObject({ version: 2, state: 'verifying' });
    expect(opened.facts.dueAt).not.toBeNull();

    expect((await put('moussa', id, day(20))).status).toBe(200);
    expect((await open('moussa')).snoozedUntil).toBe(`${day(20)}T00:00:00.000Z`);
    expect((await desk.send('moussa', 'DELETE', `/complaints/${id}/snooze`)).status).toBe(204);
    expect([await holds('moussa', 'mine', id), await holds('moussa', 'snoozed', id)]).toEqual([true, false]);
  });

  it('ends as soon as the person writes or somebody does something', async () => {
    const [written, moved] = [await mine(), await mine()];
    for (const { id } of [written, moved]) await put('moussa', id, day(3));
    await desk.complainant(written).writes();
    expect(await holds('moussa', 'mine', written.id)).toBe(true);
    await record(desk, 'awa', moved.id, 'returned-to-pool', { reason: 'workload' });
    await record(desk, 'moussa', moved.id, 'accepted');
    expect(await holds('moussa', 'mine', moved.id)).toBe(true);
  });

  it('hides nothing that endangers a life or is late, nor what is not one’s own', async () => {
    const [danger, late, hers] = [await mine(['danger-to-life']), await mine(), await desk.file()];
    expect((await put('moussa', danger.id, day(1))).body.code).toBe('snooze.danger');
    await put('moussa', late.id, day(30));
    await desk.arrange("UPDATE complaint SET due_at = now() - interval '1 minute' WHERE id = $1", [late.id]);
    expect(await holds('moussa', 'mine', late.id)).toBe(true);
    expect((await put('moussa', late.id, day(1))).body.code).toBe('snooze.overdue');
    expect((await put('moussa', hers.id, day(1))).body.code).toBe('snooze.not-yours');
    expect((await put('salif', hers.id, day(1))).body.code).toBe('complaint.not-found');
  });

  it.each([day(0), day(-1), day(62), '2026-02-31', 'demain'])('is until no such day as %s', async (until) => {
    const { id } = await mine();
    const { status, body } = await put('moussa', id, until);
    expect([400, 422]).toContain(status);
    expect(body.code).toMatch(/^(snooze\.day|request\.invalid)$/);
  });
});
