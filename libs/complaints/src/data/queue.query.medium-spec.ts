import { COUNTERS, QUEUE_VIEWS, QueueQuery, queuePageStatement, type QueueRequest } from '#complaints';
import { TestNetwork } from '#testing';

const TEAM = { teamId: 'sikasso', accountId: '00000000-0000-7000-8000-00000000000a' };
const NOW = new Date('2026-11-23T12:00:00Z');

describe('the statements of the triage queue', () => {
  const sqlOf = (request: Partial<QueueRequest>) =>
    queuePageStatement({ ...TEAM, view: 'all', limit: 50, now: NOW, ...request }).sql;

  it.each(QUEUE_VIEWS)('%s', (view) => {
    expect(sqlOf({ view })).toMatchSnapshot();
  });

  it('a later page with every filter', () => {
    const filters: QueueRequest['filters'] = {
      state: 'assigned',
      category: 'bribery',
      districtId: 'sikasso',
      priority: 2,
      kind: 'corruption',
      assigneeId: TEAM.accountId,
    };
    const after = { priority: 2, dueAt: NOW, id: TEAM.accountId };
    expect(sqlOf({ filters, after })).toMatchSnapshot();
  });

  it('counters', () => {
    expect(COUNTERS).toMatchSnapshot();
  });
});

describe('the triage queue', () => {
  let network: TestNetwork;
  const queue = new QueueQuery();
  const request = (rest: Partial<QueueRequest> = {}): QueueRequest => ({
    ...{
      teamId: 'sikasso',
      accountId: network.accounts.binta,
      view: 'all',
      limit: 50,
      now: network.clock.now(),
    },
    ...rest,
  });
  const page = (rest?: Partial<QueueRequest>) =>
    network.under('binta', (tx) => queue.page(tx, request(rest)));

  beforeAll(async () => {
    network = await TestNetwork.open();
    for (let n = 0; n < 25; n++) {
      network.clock.advance(60_000);
      await network.file({ risk: n % 5 === 0 ? ['danger-to-life'] : n % 3 === 0 ? ['minor'] : [] });
    }
    await network.file({ teamId: 'mopti', districtId: 'mopti' });
  }, 120_000);
  afterAll(() => network.close());

  it('is most urgent first, then soonest due, and pages through without gap or double', async () => {
    const { rows } = await page();
    expect(rows).toHaveLength(25);
    const keys = rows.map((row) => [row.priority, row.dueAt!.getTime()] as const);
    expect(keys).toEqual([...keys].sort((a, b) => a[0] - b[0] || a[1] - b[1]));
    const seen: string[] = [];
    let after: QueueRequest['after'];
    do {
      const part = await page({ limit: 4, after });
      seen.push(...part.rows.map(({ id }) => id));
      after = part.next;
    } while (after);
    expect(seen).toEqual(rows.map(({ id }) => id));
  });

  it('shows each view and counts it', async () => {
    const all = (await page()).rows;
    await network.act('binta', all[0]!.id, { event: 'accepted' });
    await network.act('chaka', all[1]!.id, { event: 'declined', closingReason: 'spam' });
    const counters = await network.under('binta', (tx) => queue.counters(tx, request()));
    expect(counters).toEqual({
      ...{ all: 24, mine: 1, pool: 23, overdue: 0, awaiting: 0, deciding: 0, withdrawal: 0, granted: 0 },
      concludedUnread: 0,
    });
    for (const view of QUEUE_VIEWS) {
      const { rows } = await page({ view });
      expect([view, rows.length]).toEqual([view, view === 'concluded' ? 1 : counters[view]]);
    }
    const late = new Date(network.clock.now().getTime() + 400 * 86_400_000);
    expect((await page({ view: 'overdue', now: late })).rows).toHaveLength(24);
  });

  it('flags what the complainant wrote since the staff last did something', async () => {
    const filed = await network.file();
    const flags = async () => (await network.under('binta', (tx) => queue.row(tx, filed.id)))!.flags.unread;
    expect(await flags()).toBe(false);
    network.clock.advance(1_000);
    const at = network.clock.now();
    const message = {
      id: filed.id,
      kind: 'message-in',
      requestKey: 'one',
      content: Buffer.from('x'),
      at,
    } as const;
    await network.followUps.write(filed.tokenMac, message);
    expect(await flags()).toBe(true);
    await network.act('binta', filed.id, { event: 'accepted' });
    expect(await flags()).toBe(false);
  });

  it('counts the concluded complaints in which the person wrote since, by an index of their own', async () => {
    const filed = await network.file();
    await network.act('binta', filed.id, { event: 'declined', closingReason: 'spam' });
    const counted = async () =>
      (await network.under('binta', (tx) => queue.counters(tx, request()))).concludedUnread;
    expect(await counted()).toBe(0);
    network.clock.advance(1_000);
    const at = network.clock.now();
    const content = Buffer.from('x');
    const message = { id: filed.id, kind: 'message-in', requestKey: 'late', content, at } as const;
    await network.followUps.write(filed.tokenMac, message);
    expect(await counted()).toBe(1);
    const plan = await network.under('binta', async (tx) => {
      await tx.query('SET LOCAL enable_seqscan = off');
      return tx.query<Record<string, string>>(`EXPLAIN ${COUNTERS}`, [
        ...['sikasso', network.accounts.binta, network.clock.now()],
      ]);
    });
    expect(plan.map((line) => line['QUERY PLAN']).join('\n')).toContain('complaint_concluded_unread_idx');
  });

  it('is not there for another team', async () => {
    const { rows } = await network.under('daouda', (tx) => queue.page(tx, request()));
    expect(rows).toEqual([]);
  });

  it('finds its page by the index, under the policy', async () => {
    await network.asOwner('ANALYZE complaint');
    for (const after of [undefined, { priority: 2, dueAt: NOW, id: TEAM.accountId }]) {
      const { sql, parameters } = queuePageStatement(request({ after }));
      const plan = await network.under('binta', async (tx) => {
        // A test's few rows would be read one after the other.
        await tx.query('SET LOCAL enable_seqscan = off');
        await tx.query('SET LOCAL enable_sort = off');
        return tx.query<Record<string, string>>(`EXPLAIN ${sql}`, parameters);
      });
      const lines = plan.map((line) => line['QUERY PLAN']!);
      const scan = lines.findIndex((line) => line.includes('complaint_queue_idx'));
      expect(lines[scan]).toContain('Index Scan using complaint_queue_idx on complaint');
      expect(lines[scan + 1]).toContain('team_id');
      if (after) expect(lines[scan + 1]).toContain('ROW(priority, due_at, id) >');
    }
  });
});
