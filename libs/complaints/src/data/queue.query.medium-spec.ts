import {
  COUNTERS,
  QUEUE_VIEWS,
  QueueQuery,
  queuePageStatement,
  type QueueRequest,
  type QueueRow,
  Snoozes,
} from '#complaints';
import { newId } from '#kernel';
import { TestNetwork } from '#testing';

type Filed = Awaited<ReturnType<TestNetwork['file']>>;

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

  it('the other filters', () => {
    const filters: QueueRequest['filters'] = {
      ...{ channel: 'web', language: 'bm', risk: 'minor', unread: true },
      ...{ receivedFrom: NOW, receivedBefore: NOW, dueBefore: NOW },
    };
    expect(sqlOf({ filters })).toMatchSnapshot();
  });

  it.each([
    ['due', { dueAt: NOW, id: TEAM.accountId }],
    ['oldest', { receivedAt: NOW, id: TEAM.accountId }],
    ['newest', { receivedAt: NOW, id: TEAM.accountId }],
  ] as const)('a later page by %s', (sort, after) => {
    expect(sqlOf({ sort, after })).toMatchSnapshot();
  });

  it('refuses the place in another order', () => {
    const after = { dueAt: NOW, id: TEAM.accountId };
    for (const sort of ['urgency', 'oldest', 'newest'] as const)
      expect(() => sqlOf({ sort, after })).toThrow('queue.cursor');
    expect(() => sqlOf({ view: 'concluded', after })).toThrow('queue.cursor');
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

  /** All ids, four rows at a time. */
  const paged = async (rest: Partial<QueueRequest>): Promise<string[]> => {
    const seen: string[] = [];
    let after: QueueRequest['after'];
    do {
      const part = await page({ ...rest, limit: 4, after });
      seen.push(...part.rows.map(({ id }) => id));
      after = part.next;
    } while (after);
    return seen;
  };

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
    expect(await paged({})).toEqual(rows.map(({ id }) => id));
  });

  it.each([
    ['due', (a: QueueRow, b: QueueRow) => a.dueAt!.getTime() - b.dueAt!.getTime()],
    ['oldest', (a: QueueRow, b: QueueRow) => a.receivedAt.getTime() - b.receivedAt.getTime()],
    ['newest', (a: QueueRow, b: QueueRow) => b.receivedAt.getTime() - a.receivedAt.getTime()],
  ] as const)('is read by %s as well, without gap or double', async (sort, compare) => {
    const { rows } = await page({ sort });
    expect(rows).toHaveLength(25);
    expect(rows.map(({ id }) => id)).toEqual([...rows].sort(compare).map(({ id }) => id));
    expect(await paged({ sort })).toEqual(rows.map(({ id }) => id));
  });

  it('shows each view and counts it', async () => {
    const all = (await page()).rows;
    await network.act('binta', all[0]!.id, { event: 'accepted' });
    await network.act('chaka', all[1]!.id, { event: 'declined', closingReason: 'spam' });
    const counters = await network.under('binta', (tx) => queue.counters(tx, request()));
    expect(counters).toEqual({
      ...{ all: 24, mine: 1, snoozed: 0, pool: 23, overdue: 0, awaiting: 0, deciding: 0 },
      ...{ withdrawal: 0, granted: 0 },
      ...{ mineOverdue: 0, concludedUnread: 0 },
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
    const flags = async () =>
      (await network.under('binta', (tx) => queue.rows(tx, [filed.id], network.clock.now())))[0]!.flags
        .unread;
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

  it('leaves out of one person’s own what they put off, and of nobody else’s, by an index', async () => {
    const filed = await network.file();
    await network.act('binta', filed.id, { event: 'accepted' });
    const snoozes = new Snoozes();
    const at = network.clock.now();
    const until = new Date(at.getTime() + 86_400_000);
    const put = { complaintId: filed.id, accountId: network.accounts.binta, until, at };
    await network.under('binta', (tx) => snoozes.put(tx, put));
    const holds = async (view: QueueRequest['view'], rest: Partial<QueueRequest> = {}) =>
      (await page({ view, ...rest })).rows.some(({ id }) => id === filed.id);
    expect([await holds('mine'), await holds('snoozed'), await holds('all')]).toEqual([false, true, true]);
    // The next morning, and once it is late.
    expect(await holds('mine', { now: until })).toBe(true);
    await network.asDefiner((tx) =>
      tx.query('UPDATE complaint SET due_at = $2 WHERE id = $1', [filed.id, new Date(at.getTime() - 1)]),
    );
    await network.under('binta', (tx) => snoozes.put(tx, put));
    expect([await holds('mine', { now: at }), await holds('snoozed', { now: at })]).toEqual([true, false]);
    const colleague = await network.under('chaka', (tx) => queue.rows(tx, [filed.id], at));
    expect(colleague[0]!.snoozedUntil).toBeNull();

    const { sql, parameters } = queuePageStatement(request({ view: 'mine' }));
    const plan = await network.under('binta', async (tx) => {
      await tx.query('SET LOCAL enable_seqscan = off');
      return tx.query<Record<string, string>>(`EXPLAIN ${sql}`, parameters);
    });
    const lines = plan.map((line) => line['QUERY PLAN']).join('\n');
    expect(lines).toContain('snooze_account_idx');
    expect(lines).toMatch(/complaint_(assignee|queue)_idx/);
  });

  it.each([
    [
      'a message',
      async (filed: Filed) => {
        const content = Buffer.from('x');
        const at = network.clock.now();
        const message = { id: filed.id, kind: 'message-in', requestKey: 'wake', content, at } as const;
        await network.followUps.write(filed.tokenMac, message);
      },
    ],
    [
      'another message, while the first lies unread',
      async (filed: Filed) => {
        const content = Buffer.from('x');
        const at = network.clock.now();
        const message = { id: newId(), kind: 'message-in', requestKey: 'again', content, at } as const;
        await network.followUps.write(filed.tokenMac, message);
      },
    ],
    [
      'an event',
      (filed: Filed) => network.act('binta', filed.id, { event: 'returned-to-pool', reason: 'workload' }),
    ],
    [
      'a reminder of its deadline',
      async (filed: Filed) => {
        const worker = await network.as('worker');
        const sql = 'INSERT INTO reminder (complaint_id, due_at, share) VALUES ($1, $2, 80)';
        await worker.run(null, (tx) => tx.query(sql, [filed.id, network.clock.now()]));
      },
    ],
  ])('brings it back for good with %s', async (what, happens) => {
    const filed = await network.file();
    await network.act('binta', filed.id, { event: 'accepted' });
    network.clock.advance(1_000);
    if (what.startsWith('another')) {
      const first = {
        id: newId(),
        kind: 'message-in',
        requestKey: 'first',
        content: Buffer.from('x'),
      } as const;
      await network.followUps.write(filed.tokenMac, { ...first, at: network.clock.now() });
    }
    const at = network.clock.now();
    const put = { complaintId: filed.id, accountId: network.accounts.binta, at };
    await network.under('binta', (tx) =>
      new Snoozes().put(tx, { ...put, until: new Date(at.getTime() + 86_400_000) }),
    );
    const until = () => network.under('binta', (tx) => new Snoozes().until(tx, filed.id, at));
    expect(await until()).not.toBeNull();
    await happens(filed);
    expect(await until()).toBeNull();
  });

  it('lets nobody put off what is not theirs or endangers a life, nor see what others put off', async () => {
    const [mine, danger] = [await network.file(), await network.file({ risk: ['danger-to-life'] })];
    await network.act('binta', mine.id, { event: 'accepted' });
    await network.act('binta', danger.id, { event: 'accepted' });
    const at = network.clock.now();
    const until = new Date(at.getTime() + 86_400_000);
    const insert = (who: 'binta' | 'chaka', complaintId: string, as: 'binta' | 'chaka' = who) =>
      network.under(who, (tx) =>
        tx.query('INSERT INTO snooze (complaint_id, account_id, from_at, until_at) VALUES ($1, $2, $3, $4)', [
          ...[complaintId, network.accounts[as], at, until],
        ]),
      );
    await expect(insert('chaka', mine.id)).rejects.toThrow();
    await expect(insert('chaka', mine.id, 'binta')).rejects.toThrow();
    await expect(insert('binta', danger.id)).rejects.toThrow();
    await insert('binta', mine.id);
    const seen = (who: 'binta' | 'chaka') =>
      network.under(who, (tx) =>
        tx.query(`UPDATE snooze SET ended_at = now() WHERE complaint_id = '${mine.id}' RETURNING 1`),
      );
    expect([(await seen('binta')).length, (await seen('chaka')).length]).toEqual([1, 0]);
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
