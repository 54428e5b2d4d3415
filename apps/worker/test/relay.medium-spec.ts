import { setTimeout as wait } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { AssignComplaintService, DrainPoolService, WaitingQuery } from '#complaints';
import { FailedJobs, type NewJob } from '#jobs';
import { newId } from '#kernel';
import { Outbox } from '#outbox';
import { TestNetwork } from '#testing';
import { LOST_AFTER, UnassignedSweep } from '../src/assignment/unassigned.sweep.js';
import { DeadlinesSweep } from '../src/reaching/deadlines.sweep.js';
import { OutboxRelay } from '../src/relay/outbox-relay.js';
import { Rush } from '../src/relay/rush.js';

/** A queue that keeps what it is given, and is away when told. */
class KeepingQueue {
  readonly jobs: NewJob[] = [];
  away = false;

  add(jobs: readonly NewJob[]): Promise<void> {
    this.jobs.push(...jobs);
    return this.away ? Promise.reject(new Error('away')) : Promise.resolve();
  }
}

Logger.overrideLogger(false);

describe('from the outbox to the queue', () => {
  let network: TestNetwork;
  const outbox = new Outbox();
  beforeEach(async () => {
    network = await TestNetwork.open();
  }, 120_000);
  afterEach(() => network.close());

  const relayTo = async (queue: KeepingQueue) =>
    new OutboxRelay(await network.as('worker'), network.clock, outbox, queue, new FailedJobs(), new Rush());
  const waiting = async () => (await network.as('worker')).run(null, (tx) => outbox.waiting(tx));
  const assignment = async () =>
    new AssignComplaintService(
      await network.as('worker'),
      network.clock,
      network.complaints,
      network.contexts,
      network.writer,
    );

  it('hands each message on once', async () => {
    const queue = new KeepingQueue();
    const { id } = await network.file();
    const relay = await relayTo(queue);
    expect(await relay.handOn()).toBe(1);
    expect(await relay.handOn()).toBe(0);
    expect(queue.jobs).toMatchObject([{ job: { name: 'assign-complaint', payload: { complaintId: id } } }]);
    expect(queue.jobs[0]!.id).toMatch(/^assign-complaint\.\d+$/);
  });

  it('hands on again, under the same id, what a crash left between adding and marking', async () => {
    const queue = new KeepingQueue();
    await network.file();
    queue.away = true;
    const relay = await relayTo(queue);
    await expect(relay.handOn()).rejects.toThrow('away');
    expect(await waiting()).toBe(1);
    queue.away = false;
    expect(await relay.handOn()).toBe(1);
    expect(new Set(queue.jobs.map(({ id }) => id)).size).toBe(1);
    expect(await waiting()).toBe(0);
  });

  it('comes back by itself when the queue does', async () => {
    const queue = new KeepingQueue();
    queue.away = true;
    await network.file();
    const relay = await relayTo(queue);
    relay.wake();
    await wait(300);
    expect(await waiting()).toBe(1);
    queue.away = false;
    for (let tries = 0; tries < 100 && (await waiting()) > 0; tries++) await wait(50);
    expect(await waiting()).toBe(0);
    await relay.stop();
  });

  it('two relays share the messages', async () => {
    await Promise.all(Array.from({ length: 30 }, () => network.file()));
    const queue = new KeepingQueue();
    const [one, two] = [await relayTo(queue), await relayTo(queue)];
    await Promise.all([one.handOn(), two.handOn()]);
    await one.handOn();
    expect(queue.jobs).toHaveLength(30);
    expect(new Set(queue.jobs.map(({ id }) => id)).size).toBe(30);
  });

  it('does not stop at a message nobody understands, and lists it', async () => {
    await network.asOwner(
      `INSERT INTO outbox (event, payload, created_at) VALUES ('complaint.sung', '{"verse": "1"}', now())`,
    );
    await network.file();
    const queue = new KeepingQueue();
    expect(await (await relayTo(queue)).handOn()).toBe(2);
    expect(queue.jobs).toHaveLength(1);
    const failed = await (await network.as('worker')).run(null, (tx) => new FailedJobs().list(tx));
    expect(failed).toMatchObject([{ name: 'complaint.sung', errorCode: 'outbox.unknown' }]);
  });

  it('hands on what reminds of a referral, once, like everything else that people are told', async () => {
    const { id } = await network.file();
    await network.asDefiner((tx) =>
      tx.query(
        `WITH item AS (
           INSERT INTO sealed_item (id, complaint_id, box, kind, request_key, author_id, created_at, content)
           VALUES (gen_random_uuid(), $1, 'case', 'referral', gen_random_uuid()::text, $2, $3, '\\x00') RETURNING id)
         INSERT INTO referral (id, complaint_id, institution_kind, sent_by, sent_at, due_at)
         SELECT id, $1, 'cndh', $2, $3::timestamptz, $3::timestamptz + interval '10 days' FROM item`,
        [id, network.accounts.awa, new Date(network.clock.now().getTime() - 11 * 86_400_000)],
      ),
    );
    const queue = new KeepingQueue();
    const relay = await relayTo(queue);
    await relay.handOn();
    queue.jobs.length = 0;
    const sweep = new DeadlinesSweep(await network.as('worker'), network.clock, outbox);
    await sweep.run();
    await sweep.run();
    await relay.handOn();
    expect(queue.jobs.map(({ job }) => (job.payload as { occasion?: string }).occasion)).toEqual([
      'referral-due',
    ]);
    expect(await (await network.as('worker')).run(null, (tx) => new FailedJobs().list(tx))).toEqual([]);
  });

  it('sweeps up a complaint whose job was lost, once, and only after its time', async () => {
    const queue = new KeepingQueue();
    const { id } = await network.file();
    const relay = await relayTo(queue);
    const sweep = new UnassignedSweep(await network.as('worker'), network.clock, new WaitingQuery(), outbox);
    // Still in the outbox: nothing is lost.
    network.clock.advance(LOST_AFTER + 1_000);
    expect(await sweep.run()).toBe(0);
    await relay.handOn();
    queue.jobs.length = 0;
    expect(await sweep.run()).toBe(1);
    expect(await sweep.run()).toBe(0);
    await relay.handOn();
    expect(queue.jobs).toMatchObject([{ job: { payload: { complaintId: id } } }]);
    await (await assignment()).assign({ complaintId: id, jobId: queue.jobs[0]!.id });
    network.clock.advance(10 * LOST_AFTER);
    expect(await sweep.run()).toBe(0);
  });

  it('sweeps nothing that was decided to wait', async () => {
    const { id } = await network.file({ language: 'taq' });
    await (await relayTo(new KeepingQueue())).handOn();
    expect(await (await assignment()).assign({ complaintId: id, jobId: 'one' })).toBe('pooled');
    network.clock.advance(2 * LOST_AFTER);
    const sweep = new UnassignedSweep(await network.as('worker'), network.clock, new WaitingQuery(), outbox);
    expect(await sweep.run()).toBe(0);
  });
});

describe('assignment', () => {
  let network: TestNetwork;
  let service: AssignComplaintService;
  beforeAll(async () => {
    network = await TestNetwork.open();
    const worker = await network.as('worker');
    service = new AssignComplaintService(
      worker,
      network.clock,
      network.complaints,
      network.contexts,
      network.writer,
    );
  }, 120_000);
  afterAll(() => network.close());

  const decisions = (id: string) => network.under('awa', (tx) => network.complaints.decisions(tx, id));
  /** How many more the one with most has than the one with least of the three. */
  const spread = async () => {
    const check = await network.as('check');
    const loads = await check.run(null, (tx) =>
      tx.query<{ count: number }>(
        `SELECT count(*)::int AS count FROM complaint WHERE state = 'assigned' GROUP BY assignee_id`,
      ),
    );
    expect(loads).toHaveLength(3);
    return Math.max(...loads.map(({ count }) => count)) - Math.min(...loads.map(({ count }) => count));
  };

  it('has one winner when many jobs assign one complaint at once', async () => {
    const { id } = await network.file();
    const outcomes = await Promise.all(
      Array.from({ length: 6 }, () => service.assign({ complaintId: id, jobId: newId() })),
    );
    expect(outcomes.filter((outcome) => outcome === 'assigned')).toHaveLength(1);
    expect(await decisions(id)).toHaveLength(1);
  });

  it('decides once for the same job', async () => {
    const { id } = await network.file({ language: 'taq' });
    expect(await service.assign({ complaintId: id, jobId: 'same' })).toBe('pooled');
    expect(await service.assign({ complaintId: id, jobId: 'same' })).toBe('decided-before');
    expect(await decisions(id)).toHaveLength(1);
  });

  it('spreads complaints that come at once over the members', async () => {
    const filed = await Promise.all(Array.from({ length: 9 }, () => network.file()));
    await Promise.all(filed.map(({ id }) => service.assign({ complaintId: id, jobId: id })));
    expect(await spread()).toBeLessThanOrEqual(1);
  });

  it('gives nothing to who gave it back', async () => {
    const { id } = await network.file();
    await service.assign({ complaintId: id, jobId: 'first' });
    const first = await network.under('awa', (tx) => network.complaints.get(tx, id));
    const person = Object.entries(network.accounts).find(([, account]) => account === first.assigneeId)![0];
    await network.act(person as 'binta', id, { event: 'returned-to-pool', reason: 'workload' });
    await service.assign({ complaintId: id, jobId: 'second' });
    const [last] = await decisions(id);
    expect(last!.chosenId).not.toBe(first.assigneeId);
    expect(last!.candidates).toContainEqual(
      expect.objectContaining({ accountId: first.assigneeId, passedOver: ['returned-it'] }),
    );
  });

  it('gives out with one what waits beside it, in the light of each other', async () => {
    const speechless = await network.file({ language: 'taq' });
    const filed = [];
    for (let i = 0; i < 9; i++) filed.push(await network.file());
    expect(await service.assign({ complaintId: filed[4]!.id, jobId: 'of-the-fifth' })).toBe('assigned');
    for (const { id } of filed) expect(await decisions(id)).toHaveLength(1);
    expect(await spread()).toBeLessThanOrEqual(1);
    // Its own job says that nobody can take it; theirs find nothing left to do.
    expect(await decisions(speechless.id)).toEqual([]);
    expect(await service.assign({ complaintId: filed[0]!.id, jobId: 'of-the-first' })).toBe('not-waiting');
  });

  it('gives one out though somebody takes another beside it at that moment', async () => {
    const [asked, beside] = [await network.file(), await network.file()];
    let outcome: Promise<string> | undefined;
    await network.under('awa', async (tx) => {
      const complaint = await network.complaints.get(tx, beside.id);
      const event = { event: 'accepted' } as const;
      const context = await network.contexts.load(tx, complaint, event, network.clock.now());
      const actor = await network.staff.of(tx, network.signedIn('awa'), complaint);
      await network.writer.write(tx, complaint, event, actor, context);
      outcome = service.assign({ complaintId: asked.id, jobId: 'of-the-asked' });
      await wait(300);
    });
    expect(await outcome).toBe('assigned');
    const taken = await network.under('awa', (tx) => network.complaints.get(tx, beside.id));
    expect(taken).toMatchObject({ state: 'verifying', assigneeId: network.accounts.awa });
  });

  it('drains the oldest of a team first, and leaves what no one can take', async () => {
    const [speechless, older, newer] = [
      await network.file({ teamId: 'mopti', language: 'taq' }),
      await network.file({ teamId: 'mopti' }),
      await network.file({ teamId: 'mopti' }),
    ];
    await network.asOwner(`UPDATE account SET capacity = 1 WHERE username = 'daouda'`);
    const pool = new DrainPoolService(await network.as('worker'), service);
    expect(await pool.drain('mopti', 'drain')).toBe(1);
    const states = await network.under('daouda', async (tx) => {
      const ids = [speechless.id, older.id, newer.id];
      return Promise.all(ids.map(async (id) => (await network.complaints.get(tx, id)).state));
    });
    expect(states).toEqual(['received', 'assigned', 'received']);
  });
});
