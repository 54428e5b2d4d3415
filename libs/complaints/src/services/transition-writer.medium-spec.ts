import { randomBytes } from 'node:crypto';
import { SealedAccessQuery, SealedItems, type LaterEvent } from '#complaints';
import { applyEvent, EVENT_IDS, type EventId, type RecordSummary } from '#complaints/domain';
import { verifyCounts } from '#counts';
import { DAY, newId, unwrap } from '#kernel';
import { TestNetwork, type FiledComplaint, type TestPerson } from '#testing';

const RECORD: RecordSummary = {
  harmPlan: true,
  stepsDone: 2,
  contacts: 0,
  grades: ['B2', 'C3'],
  independentSources: 2,
  actFindings: ['substantiated'],
  otherSide: 'heard',
};
const RECORD_OF_NONE: RecordSummary = { ...RECORD, actFindings: ['unsubstantiated'] };
const TRUE = { finding: 'substantiated', action: 'none', closingReason: null } as const;
const UNPROVEN = { finding: 'unsubstantiated', action: 'none', closingReason: null } as const;
const KEYS = { recipient: 'age1other', caseKey: randomBytes(200), dialogueKey: randomBytes(200) };

describe('every event of the state table', () => {
  let network: TestNetwork;
  const seen = new Set<EventId>(['filed']);
  beforeAll(async () => {
    network = await TestNetwork.open(40 * DAY);
  }, 120_000);
  afterAll(() => network.close());

  const act = async (...[person, id, event, options]: Parameters<TestNetwork['act']>) => {
    seen.add(event.event);
    return network.act(person, id, event, options);
  };

  /** What the complainant does, through the public door's functions. */
  const complain = async (filed: FiledComplaint, event: LaterEvent) => {
    seen.add(event.event);
    network.clock.advance(1_000);
    const at = network.clock.now();
    const followed = (await network.followUps.find(filed.tokenMac))!;
    const rules = await network.under('awa', (tx) => network.settings.rules(tx));
    const context = { ...rules, ...followed, at };
    const transition = unwrap(applyEvent(followed.complaint, event, { kind: 'complainant' }, context));
    if (event.event === 'withdrawal-asked') return network.followUps.withdraw(filed.tokenMac, transition);
    if (event.event === 'consent-given' || event.event === 'consent-withdrawn')
      return network.followUps.consent(filed.tokenMac, transition);
    const message = {
      id: newId(),
      kind: 'message-in',
      requestKey: newId(),
      content: randomBytes(300),
      at,
    } as const;
    if (event.event === 'reopened')
      return network.followUps.object(filed.tokenMac, { ...message, transition });
    return network.followUps.write(filed.tokenMac, { ...message, transition });
  };

  /** A verification record of the next revision, so that a conclusion may stand on it. */
  const record = (
    complaintId: string,
    revision: number,
    person: TestPerson = 'binta',
    summary: RecordSummary = RECORD,
  ) =>
    network.under(person, (tx) =>
      new SealedItems().append(tx, {
        ...{ complaintId, authorId: network.accounts[person], requestKey: newId(), at: network.clock.now() },
        items: [{ id: newId(), box: 'case', kind: 'record', content: randomBytes(500), summary, revision }],
      }),
    );

  const verifying = async (person: TestPerson = 'binta', facts: Parameters<TestNetwork['file']>[0] = {}) => {
    const filed = await network.file(facts);
    await act(person, filed.id, { event: 'accepted' });
    return filed;
  };

  const deciding = async (person: TestPerson = 'binta', facts: Parameters<TestNetwork['file']>[0] = {}) => {
    const filed = await verifying(person, facts);
    await record(filed.id, 1, person);
    await act(person, filed.id, { event: 'conclusion-proposed', ...TRUE, recordVersion: 1 });
    return filed;
  };

  it('assigned, reassigned, returned to the pool', async () => {
    const { id } = await network.file();
    expect(await act('awa', id, { event: 'assigned', assigneeId: network.accounts.binta })).toMatchObject({
      state: 'assigned',
      assigneeId: network.accounts.binta,
      version: 2,
    });
    await act('awa', id, { event: 'reassigned', assigneeId: network.accounts.chaka, reason: 'absent' });
    const returned = await act('chaka', id, { event: 'returned-to-pool', reason: 'conflict' });
    expect(returned).toBeNull();
    const exclusions = await network.under('awa', (tx) => network.complaints.exclusions(tx, id));
    expect(exclusions).toMatchObject([{ accountId: network.accounts.chaka, reason: 'conflict' }]);
    await expect(act('chaka', id, { event: 'accepted' })).rejects.toMatchObject({
      code: 'complaint.not-found',
    });
  });

  it('asked, answered, withdrawal asked and closed', async () => {
    const filed = await verifying();
    expect(await act('binta', filed.id, { event: 'asked' })).toMatchObject({ state: 'awaiting-complainant' });
    expect(await complain(filed, { event: 'answered' })).toBe('stored');
    const after = await network.under('binta', (tx) => network.complaints.get(tx, filed.id));
    expect(after).toMatchObject({ state: 'verifying', pausedSince: null });
    const pauses = await network.under('binta', (tx) =>
      network.contexts.pauses(tx, after, network.clock.now()),
    );
    expect(pauses).toEqual([
      { reason: 'awaiting-complainant', from: expect.any(Date) as Date, to: expect.any(Date) as Date },
    ]);
    expect(await complain(filed, { event: 'withdrawal-asked' })).toBe(5);
    expect(await act('chaka', filed.id, { event: 'withdrawal-closed' })).toMatchObject({
      state: 'concluded',
      closingReason: 'withdrawn',
    });
  });

  it('consent given and withdrawn by the complainant, which sends a proposal back to be verified', async () => {
    const filed = await deciding();
    const share = { reason: 'share-justice' } as const;
    await complain(filed, { event: 'consent-given', ...share });
    await complain(filed, { event: 'consent-withdrawn', ...share });
    const after = await network.under('binta', (tx) => network.complaints.get(tx, filed.id));
    expect(after).toMatchObject({ state: 'verifying', consents: ['contact'], proposerId: null });
  });

  it('waited out by the worker', async () => {
    const filed = await verifying();
    await act('binta', filed.id, { event: 'asked' });
    await act('binta', filed.id, { event: 'asked' });
    const worker = await network.as('worker');
    const waitOut = (days: number) =>
      worker.run(null, async (tx) => {
        seen.add('waited-out');
        const at = new Date(network.clock.now().getTime() + days * 86_400_000);
        const complaint = await network.complaints.get(tx, filed.id);
        const context = await network.contexts.load(tx, complaint, { event: 'waited-out' }, at);
        return network.writer.write(tx, complaint, { event: 'waited-out' }, { kind: 'worker' }, context);
      });
    await expect(waitOut(29)).rejects.toMatchObject({ code: 'complaint.still-waiting' });
    expect(await waitOut(31)).toMatchObject({ to: 'verifying' });
  });

  it('proposed, sent back, proposed again, confirmed by another', async () => {
    const { id } = await deciding();
    await expect(act('binta', id, { event: 'confirmed' })).rejects.toMatchObject({
      code: 'complaint.proposer-cannot-decide',
    });
    await act('chaka', id, { event: 'sent-back', reason: 'evidence' });
    await record(id, 2);
    await act('binta', id, { event: 'conclusion-proposed', ...TRUE, recordVersion: 2 });
    expect(await act('chaka', id, { event: 'confirmed' })).toMatchObject({
      state: 'concluded',
      finding: 'substantiated',
      concludedTeamId: 'sikasso',
      dueAt: null,
    });
  });

  it('lets a second reader of another team into this case alone, until it is decided', async () => {
    const { id } = await deciding('daouda', { teamId: 'mopti', districtId: 'mopti' });
    const bystander = await network.file({ teamId: 'mopti', districtId: 'mopti' });
    const awa = network.accounts.awa;
    const name = { event: 'second-reader-named', accountId: awa } as const;
    const named = await act('daouda', id, name, { keys: KEYS });
    expect(named).toMatchObject({ secondReaderId: awa, state: 'deciding' });
    const opened = await network.under('awa', async (tx) => [
      await network.complaints.find(tx, id),
      await network.complaints.find(tx, bystander.id),
    ]);
    expect(opened).toMatchObject([{ id }, null]);
    expect(await network.under('awa', (tx) => new SealedAccessQuery().ownCopy(tx, id))).toMatchObject({
      holderKind: 'account',
      caseKey: KEYS.caseKey,
    });
    // What was decided ends the grant in the same transaction: the reader sees it no more.
    expect(await act('awa', id, { event: 'confirmed' })).toBeNull();
    expect(await network.under('daouda', (tx) => network.complaints.get(tx, id))).toMatchObject({
      state: 'concluded',
      secondReaderId: null,
    });
  });

  it('names no second reader while the team can decide', async () => {
    const { id } = await deciding();
    const event = { event: 'second-reader-named', accountId: network.accounts.daouda } as const;
    await expect(act('awa', id, event, { keys: KEYS })).rejects.toMatchObject({
      code: 'complaint.team-can-decide',
    });
  });

  it('concluded by one person, reopened by the lead and by the complainant', async () => {
    const filed = await verifying();
    await record(filed.id, 1, 'binta', RECORD_OF_NONE);
    const conclusion = { event: 'concluded', ...UNPROVEN, recordVersion: 1 } as const;
    await expect(act('binta', filed.id, { ...conclusion, ...TRUE })).rejects.toMatchObject({
      code: 'conclusion.two-persons-needed',
    });
    expect(await act('binta', filed.id, conclusion)).toMatchObject({ state: 'concluded' });
    expect(await act('awa', filed.id, { event: 'reopened', reason: 'new-facts' })).toMatchObject({
      state: 'received',
      reopenings: 1,
    });
    await act('binta', filed.id, { event: 'declined', closingReason: 'inadmissible' });
    expect(await complain(filed, { event: 'reopened', reason: 'appeal' })).toBe('stored');
    const after = await network.under('awa', (tx) => network.complaints.get(tx, filed.id));
    expect(after).toMatchObject({ state: 'received', reopenings: 2 });
    const excluded = await network.under('binta', (tx) => network.complaints.exclusions(tx, filed.id));
    expect(excluded).toMatchObject([{ accountId: network.accounts.binta, reason: 'appeal' }]);
    await expect(act('binta', filed.id, { event: 'accepted' })).rejects.toMatchObject({
      code: 'complaint.excluded',
    });
  });

  it('concluded upon the stored summary of the record, and on no record not at all', async () => {
    const { id } = await verifying();
    const proposal = { event: 'conclusion-proposed', ...TRUE } as const;
    const incomplete = { code: 'record.incomplete' };
    await expect(act('binta', id, { ...proposal, recordVersion: 0 })).rejects.toMatchObject(incomplete);
    await record(id, 1);
    await record(id, 2, 'binta', { ...RECORD, stepsDone: 0 });
    await expect(act('binta', id, { ...proposal, recordVersion: 2 })).rejects.toMatchObject(incomplete);
    await record(id, 3);
    expect(await act('binta', id, { ...proposal, recordVersion: 3 })).toMatchObject({ state: 'deciding' });
  });

  it('ruled a duplicate of a complaint that the ruler sees, and undone', async () => {
    const [first, second, elsewhere] = [
      await network.file(),
      await network.file(),
      await network.file({ teamId: 'mopti', districtId: 'mopti' }),
    ];
    await expect(
      act('binta', second.id, { event: 'ruled-duplicate', duplicateOf: elsewhere.id }),
    ).rejects.toMatchObject({ code: 'complaint.duplicate-not-found' });
    expect(await act('binta', second.id, { event: 'ruled-duplicate', duplicateOf: first.id })).toMatchObject({
      state: 'concluded',
      duplicateOf: first.id,
    });
    await expect(
      act('binta', first.id, { event: 'ruled-duplicate', duplicateOf: second.id }),
    ).rejects.toMatchObject({ code: 'complaint.duplicate-ended' });
    expect(await act('binta', second.id, { event: 'duplicate-undone' })).toMatchObject({
      state: 'received',
      duplicateOf: null,
      reopenings: 0,
    });
  });

  it('transferred with its keys, out of the sight of who transferred it', async () => {
    const { id } = await network.file();
    const event = { event: 'transferred', teamId: 'mopti', reason: 'wrong-district' } as const;
    await expect(act('binta', id, event, { keys: KEYS })).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(act('awa', id, event)).rejects.toMatchObject({ code: 'complaint.keys-missing' });
    expect(await act('awa', id, event, { keys: KEYS })).toBeNull();
    const [moved, copy] = await network.under('daouda', async (tx) => [
      await network.complaints.get(tx, id),
      await new SealedAccessQuery().ownCopy(tx, id),
    ]);
    expect(moved).toMatchObject({ teamId: 'mopti', state: 'received' });
    expect(copy).toMatchObject({ holder: 'mopti', recipient: 'age1other' });
  });

  it('answered otherwise than in writing, the clock runs again', async () => {
    const { id } = await verifying();
    await act('binta', id, { event: 'asked' });
    expect(await act('binta', id, { event: 'answered-otherwise', reason: 'by-phone' })).toMatchObject({
      ...{ state: 'verifying', askedAt: null, questionsAsked: 0, pausedSince: null },
    });
  });

  it('unreadable goes back to the pool, flagged', async () => {
    const { id } = await verifying();
    expect(await act('binta', id, { event: 'unreadable' })).toMatchObject({
      state: 'received',
      unreadable: true,
      assigneeId: null,
    });
  });

  it('a withdrawal of a restricted complaint takes two members', async () => {
    const filed = await network.file({ kind: 'human-rights', category: 'gender-based-violence' });
    await complain(filed, { event: 'withdrawal-asked' });
    expect(await act('binta', filed.id, { event: 'withdrawal-closed' })).toMatchObject({ state: 'received' });
    await expect(act('binta', filed.id, { event: 'withdrawal-closed' })).rejects.toMatchObject({
      code: 'complaint.second-member-needed',
    });
    expect(await act('chaka', filed.id, { event: 'withdrawal-closed' })).toMatchObject({
      state: 'concluded',
    });
  });

  it('refuses a stale write and changes nothing', async () => {
    const { id } = await network.file();
    const [binta, chaka] = await Promise.allSettled([
      act('binta', id, { event: 'accepted' }),
      act('chaka', id, { event: 'declined', closingReason: 'spam' }),
    ]);
    const lost = [binta, chaka].filter(({ status }) => status === 'rejected') as PromiseRejectedResult[];
    // Both read version 1 unless one was done before the other began: then the table refuses it.
    expect(lost.length).toBeLessThanOrEqual(1);
    for (const { reason } of lost) expect((reason as { kind: string }).kind).toBe('conflict');
    const stale = network.under('awa', async (tx) => {
      const complaint = { ...(await network.complaints.get(tx, id)), version: 1, state: 'received' as const };
      const event = { event: 'assigned', assigneeId: network.accounts.binta } as const;
      const context = await network.contexts.load(tx, complaint, event, network.clock.now());
      const actor = await network.staff.of(tx, network.signedIn('awa'), complaint);
      return network.writer.write(tx, complaint, event, actor, context);
    });
    await expect(stale).rejects.toMatchObject({ code: 'complaint.stale', kind: 'conflict' });
    const history = await network.under('awa', (tx) => network.complaints.history(tx, id));
    expect(history).toHaveLength(2);
  });

  it('refuses a record written over an older revision', async () => {
    const { id } = await verifying();
    expect(await record(id, 1)).toBe(1);
    await expect(record(id, 1)).rejects.toMatchObject({ code: 'record.stale' });
    await expect(record(id, 3)).rejects.toMatchObject({ code: 'record.stale' });
    expect(await record(id, 2)).toBe(1);
  });

  it('has tried each of them, and the counts are those of the complaints', async () => {
    // What an import brought in is taken back with it, at the desk alone: `imports.e2e-spec.ts`.
    expect([...seen].sort()).toEqual(EVENT_IDS.filter((event) => event !== 'import-undone').sort());
    const { verdicts, complaints } = await verifyCounts(await network.connect('check'));
    expect(complaints).toBeGreaterThan(10);
    expect(verdicts.filter(({ faults }) => faults > 0)).toEqual([]);
  });
});
