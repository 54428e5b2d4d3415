import { randomBytes } from 'node:crypto';
import { AssignComplaintService, SealedItems } from '#complaints';
import { applyEvent, type ComplaintEvent, type RecordSummary, type Transition } from '#complaints/domain';
import { DAY, newId, unwrap } from '#kernel';
import { TestNetwork, type FiledComplaint } from '#testing';
import { Client } from 'pg';

const RECORD: RecordSummary = {
  ...{ harmPlan: true, stepsDone: 2, contacts: 0, grades: ['B2', 'C3'], independentSources: 2 },
  ...{ actFindings: ['substantiated'], otherSide: 'heard' },
};
const OBJECTION = { event: 'reopened', reason: 'appeal' } as const;

describe('objecting to a conclusion', () => {
  let network: TestNetwork;
  beforeAll(async () => {
    network = await TestNetwork.open(100 * DAY);
  }, 120_000);
  afterAll(() => network?.close());

  /** Proposed by Binta, confirmed by Awa. */
  const concluded = async (): Promise<FiledComplaint> => {
    const filed = await network.file();
    await network.act('binta', filed.id, { event: 'accepted' });
    await network.under('binta', (tx) =>
      new SealedItems().append(tx, {
        ...{ complaintId: filed.id, authorId: network.accounts.binta, requestKey: newId() },
        at: network.clock.now(),
        items: [
          {
            ...{ id: newId(), box: 'case', kind: 'record', content: randomBytes(500) },
            ...{ summary: RECORD, revision: 1 },
          },
        ],
      }),
    );
    const proposal = { event: 'conclusion-proposed', finding: 'substantiated', action: 'none' } as const;
    await network.act('binta', filed.id, { ...proposal, closingReason: null, recordVersion: 1 });
    await network.act('awa', filed.id, { event: 'confirmed' });
    network.clock.advance(1_000);
    return filed;
  };

  const transitionOf = async (
    { tokenMac }: FiledComplaint,
    event: ComplaintEvent<'reopened'> = OBJECTION,
    at = network.clock.now(),
  ): Promise<Transition> => {
    const followed = (await network.followUps.find(tokenMac))!;
    const rules = await network.under('awa', (tx) => network.settings.rules(tx));
    return unwrap(
      applyEvent(followed.complaint, event, { kind: 'complainant' }, { ...rules, ...followed, at }),
    );
  };

  const objection = async (filed: FiledComplaint, transition?: Transition) => ({
    ...{ id: newId(), requestKey: newId(), content: randomBytes(300) },
    transition: transition ?? (await transitionOf(filed)),
  });

  const standing = (id: string) => network.under('awa', (tx) => network.complaints.get(tx, id));

  /** What the database has of it, as who made it sees it. */
  const barred = (id: string) =>
    network.under('awa', async (tx) =>
      (await network.complaints.exclusions(tx, id)).map(({ accountId }) => accountId).sort(),
    );

  it('opens it again with the words, and bars who proposed and who confirmed', async () => {
    const filed = await concluded();
    expect(await network.followUps.object(filed.tokenMac, await objection(filed))).toBe('stored');
    expect(await standing(filed.id)).toMatchObject({ state: 'received', reopenings: 1, finding: null });
    expect(await barred(filed.id)).toEqual([network.accounts.awa, network.accounts.binta].sort());
    expect(await network.followUps.items(filed.tokenMac)).toMatchObject([{ kind: 'message-in' }]);
    const history = await network.under('awa', (tx) =>
      tx.query(
        `SELECT event, actor_kind, reason_code,
                (SELECT count(*)::int FROM count_ledger l WHERE l.history_id = h.id AND measure = 'reopened') AS counted
           FROM complaint_history h WHERE complaint_id = $1 ORDER BY number DESC LIMIT 1`,
        [filed.id],
      ),
    );
    expect(history).toEqual([
      { event: 'reopened', actor_kind: 'complainant', reason_code: 'appeal', counted: 1 },
    ]);
    const worker = await network.as('worker');
    const told = await worker.run(null, (tx) =>
      tx.query(
        `SELECT event FROM outbox WHERE payload->>'complaintId' = $1 AND event LIKE 'complaint.%' ORDER BY id`,
        [filed.id],
      ),
    );
    expect(told).toEqual([{ event: 'complaint.filed' }, { event: 'complaint.pooled' }]);
  });

  it('has room however much was written with the code', async () => {
    const filed = await concluded();
    const full = `INSERT INTO sealed_item (id, complaint_id, box, kind, request_key, created_at, content)
      VALUES (gen_random_uuid(), $1, 'dialogue', 'message-in', 'full', now(), decode(repeat('00', 33554432), 'hex'))`;
    await network.asDefiner((tx) => tx.query(full, [filed.id]));
    const message = {
      ...({ id: newId(), kind: 'message-in', requestKey: newId() } as const),
      ...{ content: randomBytes(9), at: network.clock.now() },
    };
    const write = network.followUps.write(filed.tokenMac, message);
    await expect(write).rejects.toMatchObject({ code: 'follow.too-many' });
    expect(await network.followUps.object(filed.tokenMac, await objection(filed))).toBe('stored');
  });

  it('is given by the worker to neither of them', async () => {
    const filed = await concluded();
    await network.followUps.object(filed.tokenMac, await objection(filed));
    const { clock, complaints, contexts, writer } = network;
    const assigning = new AssignComplaintService(
      await network.as('worker'),
      clock,
      complaints,
      contexts,
      writer,
    );
    expect(await assigning.assign({ complaintId: filed.id, jobId: newId() })).toBe('assigned');
    expect(await standing(filed.id)).toMatchObject({ assigneeId: network.accounts.chaka });
  });

  it('is one objection however often it is sent, and its key is for no other', async () => {
    const filed = await concluded();
    const sent = await objection(filed);
    const outcomes = await Promise.all(
      Array.from({ length: 5 }, () => network.followUps.object(filed.tokenMac, sent)),
    );
    expect(outcomes.sort()).toEqual([...Array<string>(4).fill('same'), 'stored']);
    expect(await standing(filed.id)).toMatchObject({ reopenings: 1 });
    const other = { ...sent, id: newId(), content: randomBytes(300) };
    await expect(network.followUps.object(filed.tokenMac, other)).rejects.toMatchObject({
      code: 'request.key-reused',
    });
  });

  it('is refused where nothing is concluded, and a second time until it is concluded again', async () => {
    const filed = await concluded();
    const transition = await transitionOf(filed);
    expect(await network.followUps.object(filed.tokenMac, await objection(filed, transition))).toBe('stored');
    await expect(
      network.followUps.object(filed.tokenMac, await objection(filed, transition)),
    ).rejects.toMatchObject({ code: 'complaint.event-not-possible', kind: 'conflict' });
    const open = await network.file();
    await expect(
      network.followUps.object(open.tokenMac, await objection(open, transition)),
    ).rejects.toMatchObject({ code: 'complaint.event-not-possible' });
    expect(await network.followUps.items(open.tokenMac)).toEqual([]);
  });

  it('is refused after ninety days, whatever the door says, and for a code that is none', async () => {
    const filed = await concluded();
    const transition = await transitionOf(filed);
    const { concludedAt } = await standing(filed.id);
    const late = new Date(concludedAt!.getTime() + 90 * DAY + 1);
    await expect(
      network.followUps.object(filed.tokenMac, await objection(filed, { ...transition, at: late })),
    ).rejects.toMatchObject({ code: 'complaint.appeal-period-over', kind: 'gone' });
    await expect(
      network.followUps.object(randomBytes(32), await objection(filed, transition)),
    ).rejects.toMatchObject({ code: 'receipt.unknown' });
    const at = new Date(concludedAt!.getTime() + 90 * DAY);
    const eventDay = at.toISOString().slice(0, 10);
    const inTime = { ...transition, at, ledger: transition.ledger.map((line) => ({ ...line, eventDay })) };
    expect(await network.followUps.object(filed.tokenMac, await objection(filed, inTime))).toBe('stored');
  });

  it('by a door that was taken over is nothing else: no other reason, nobody else barred, nobody let off', async () => {
    const filed = await concluded();
    const transition = await transitionOf(filed);
    const { exclude, history } = transition;
    const stranger = { accountId: network.accounts.chaka, reason: 'appeal' } as const;
    const before = new Date((await standing(filed.id)).concludedAt!.getTime() - 1);
    for (const forged of [
      { ...transition, exclude: [] },
      { ...transition, exclude: exclude.slice(1) },
      { ...transition, exclude: [...exclude, stranger] },
      { ...transition, history: { ...history, reason: 'error' } },
      { ...transition, event: 'withdrawal-asked' as const },
      { ...transition, at: before },
      { ...transition, patch: { ...transition.patch, teamId: 'mopti' } },
      { ...transition, patch: { ...transition.patch, state: 'concluded' as const } },
    ]) {
      await expect(
        network.followUps.object(filed.tokenMac, await objection(filed, forged)),
      ).rejects.toMatchObject({ code: 'follow.refused', kind: 'invalid' });
    }
    const moved = { ...transition, after: { ...transition.after, version: transition.after.version - 1 } };
    await expect(
      network.followUps.object(filed.tokenMac, await objection(filed, moved)),
    ).rejects.toMatchObject({ code: 'complaint.stale' });
    expect(await network.followUps.items(filed.tokenMac)).toEqual([]);
    expect(await standing(filed.id)).toMatchObject({ state: 'concluded' });
  });

  it('is for the public door alone', async () => {
    for (const role of ['desk', 'worker', 'report', 'check'] as const) {
      const client = new Client({ connectionString: network.database.urls[role] });
      await client.connect();
      const call = client.query(`SELECT follow_object('', gen_random_uuid(), 'k', '', 1, '{}')`);
      await expect(call.finally(() => client.end())).rejects.toMatchObject({ code: '42501' });
    }
  });
});
