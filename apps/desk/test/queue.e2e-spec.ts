import { record, untilDeciding } from './casework.js';
import { DeskUnderTest } from './desk-under-test.js';

interface Row {
  readonly id: string;
  readonly priority: number;
  readonly dueAt: string;
}

describe('triage queue', () => {
  let desk: DeskUnderTest;
  const ids: string[] = [];
  beforeAll(async () => {
    desk = await DeskUnderTest.start();
    for (let n = 0; n < 7; n++)
      ids.push((await desk.file({ risk: n % 3 === 0 ? ['danger-to-life'] : [] })).id);
    ids.push((await desk.file({ category: 'property' })).id);
    await desk.file({ team: 'koutiala' });
    await record(desk, 'moussa', ids[1]!, 'accepted');
    await record(desk, 'fanta', ids[2]!, 'declined', { payload: { closingReason: 'spam' } });
  }, 60_000);
  afterAll(() => desk?.stop());

  const rows = async (query = ''): Promise<Row[]> => {
    const { status, body } = await desk.get('moussa', `/teams/sikasso/queue?${query}`);
    expect(status).toBe(200);
    return body.rows;
  };

  it('shows the open complaints of the team alone, most urgent first', async () => {
    const all = await rows();
    expect(all.map(({ id }) => id).sort()).toEqual(ids.filter((id) => id !== ids[2]).sort());
    const order = all.map(({ priority, dueAt, id }) => `${priority} ${dueAt} ${id}`);
    expect(order).toEqual([...order].sort());
  });

  it('travels compressed', async () => {
    const { headers } = await desk.get('moussa', '/teams/sikasso/queue');
    expect(headers.get('content-encoding')).toBe('gzip');
  });

  it('is read page by page without a gap or a double', async () => {
    const all = await rows();
    const seen: string[] = [];
    let after = '';
    do {
      const { body } = await desk.get('moussa', `/teams/sikasso/queue?limit=3${after}`);
      seen.push(...body.rows.map(({ id }: Row) => id));
      after = body.next ? `&after=${body.next}` : '';
    } while (after);
    expect(seen).toEqual(all.map(({ id }) => id));
  });

  it.each([
    ['view=mine', 1],
    ['view=pool', 6],
    ['view=concluded', 1],
    ['view=overdue', 0],
    ['view=awaiting', 0],
    ['view=granted', 0],
    ['state=verifying', 1],
    ['category=property', 1],
    ['district=sikasso', 7],
    ['district=koutiala', 0],
    ['priority=1', 3],
    ['kind=corruption', 0],
    ['kind=human-rights&category=liberty&state=received', 5],
    ['view=snoozed', 0],
    ['channel=web', 7],
    ['channel=assisted', 0],
    ['language=bm&risk=danger-to-life', 3],
    ['language=fr', 0],
    ['unread=yes', 0],
    ['from=2020-01-01&to=2099-01-01', 7],
    ['from=2099-01-01', 0],
    ['to=2020-01-01', 0],
    ['sort=newest', 7],
  ])('holds for %s as many as there are', async (query, count) => {
    expect(await rows(query)).toHaveLength(count);
  });

  it('filters by assignee', async () => {
    expect(await rows(`assignee=${desk.network.people.moussa.id}`)).toMatchObject([{ id: ids[1] }]);
  });

  it('narrows to what is due today, or late already', async () => {
    const due = (id: string, at: string) =>
      desk.arrange(`UPDATE complaint SET due_at = ${at} WHERE id = $1`, [id]);
    // The day in Bamako is that of UTC.
    await due(
      ids[0]!,
      `date_trunc('day', now() AT TIME ZONE 'UTC') AT TIME ZONE 'UTC' + interval '24 hours'`,
    );
    await due(
      ids[1]!,
      `date_trunc('day', now() AT TIME ZONE 'UTC') AT TIME ZONE 'UTC' + interval '23 hours 59 minutes'`,
    );
    await due(ids[3]!, `now() - interval '3 days'`);
    try {
      expect((await rows('due=today&sort=due')).map(({ id }) => id)).toEqual([ids[3], ids[1]]);
      const { body } = await desk.get('moussa', '/teams/sikasso/queue/counters');
      expect(body).toMatchObject({ overdue: 1, mineOverdue: 0 });
      expect((await desk.get('moussa', '/teams/sikasso/queue?due=tomorrow')).status).toBe(400);
    } finally {
      for (const id of [ids[0]!, ids[1]!, ids[3]!]) await due(id, `now() + interval '7 days'`);
    }
  });

  it('counts what each view holds', async () => {
    const { body } = await desk.get('moussa', '/teams/sikasso/queue/counters');
    expect(body).toEqual({
      all: 7,
      concludedUnread: 0,
      mineOverdue: 0,
      mine: 1,
      snoozed: 0,
      pool: 6,
      overdue: 0,
      awaiting: 0,
      deciding: 0,
      withdrawal: 0,
      granted: 0,
    });
  });

  it('marks what the complainant wrote since the team last did something', async () => {
    const filed = await desk.file();
    await record(desk, 'moussa', filed.id, 'accepted');
    await desk.complainant(filed).writes();
    const find = async () =>
      (await desk.get('moussa', '/teams/sikasso/queue')).body.rows.find(({ id }: Row) => id === filed.id);
    expect((await find()).flags.unread).toBe(true);
  });

  it('holds and counts for each as “to confirm” what they can decide, not their own proposals', async () => {
    const filed = await desk.file();
    await untilDeciding(desk, filed.id, 'moussa');
    const toConfirm = async (who: 'moussa' | 'awa' | 'fanta') => {
      const page = await desk.get(who, '/teams/sikasso/queue?view=deciding');
      const { body } = await desk.get(who, '/teams/sikasso/queue/counters');
      return [page.body.rows.length, body.deciding];
    };
    expect(await toConfirm('moussa')).toEqual([0, 0]);
    expect(await toConfirm('fanta')).toEqual([1, 1]);
    expect(await toConfirm('awa')).toEqual([1, 1]);
    // Whoever is kept from it can't either.
    await desk.arrange(
      `INSERT INTO complaint_exclusion (complaint_id, account_id, reason, at) VALUES ($1, $2, 'appeal', now())`,
      [filed.id, desk.network.people.fanta.id],
    );
    expect(await toConfirm('fanta')).toEqual([0, 0]);
  });

  const after = (...key: unknown[]) =>
    `after=${Buffer.from(JSON.stringify([...key, '7c2a1d4e-9b3f-4c58-8e6a-0d1f2b3c4d5e'])).toString('base64url')}`;

  it.each([
    `sort=received&${after('receivedAt,id', 9e15)}`,
    `sort=received&${after('receivedAt,id', -8.6e15)}`,
    after('priority,dueAt,id', 2 ** 40, 0),
    'after=x',
    'after=W10',
    'after=WzEsMl0',
    'limit=0',
    'limit=101',
    'priority=5',
    'view=secret',
    'state=a&state=b',
    'order=id',
    'sort=id',
    'from=yesterday',
    'from=2026-02-30',
    'risk=any',
    'unread=no',
  ])('refuses %s', async (query) => {
    const { status, body } = await desk.get('moussa', `/teams/sikasso/queue?${query}`);
    expect([400, 422]).toContain(status);
    expect(body.code).toMatch(/^(request\.invalid|queue\.cursor|queue\.day)$/);
  });

  it('knows no other team', async () => {
    expect((await desk.get('moussa', '/teams/koutiala/queue')).body.code).toBe('team.not-found');
    expect((await desk.get('moussa', '/teams/nowhere/queue')).body.code).toBe('team.not-found');
    expect((await desk.get('salif', '/teams/koutiala/queue')).body.rows).toHaveLength(1);
  });
});
