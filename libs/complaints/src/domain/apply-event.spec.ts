import { DAY, HOUR } from '#kernel';
import { allowedEvents, applyEvent } from './apply-event.js';
import type { Actor } from './actor.js';
import { DEFAULT_DEADLINES } from './clocks.js';
import {
  calendar,
  complainant,
  contextAt,
  filed,
  lead,
  member,
  MONDAY,
  newComplaint,
  record,
  worker,
} from './domain.support-spec.js';
import type { ComplaintEvent, EventId } from './events.js';
import type { ComplaintFacts } from './facts.js';
import { fileComplaint } from './file-complaint.js';
import type { EventContext, Transition } from './transition.js';

type Event = ComplaintEvent<Exclude<EventId, 'filed'>>;

const later = (days: number): Date => new Date(MONDAY.getTime() + days * DAY);

function run(
  facts: ComplaintFacts,
  event: Event,
  actor: Actor,
  more: Partial<EventContext> = {},
  days = 1,
): Transition {
  const result = applyEvent(facts, event, actor, contextAt(later(days), more));
  if (!result.ok) throw result.error;
  return result.value;
}

function refusal(
  facts: ComplaintFacts,
  event: Event,
  actor: Actor,
  more: Partial<EventContext> = {},
  days = 1,
): string {
  const result = applyEvent(facts, event, actor, contextAt(later(days), more));
  return result.ok ? 'allowed' : result.error.code;
}

const verifying = (more: Partial<ComplaintFacts> = {}): ComplaintFacts =>
  filed({
    state: 'verifying',
    assigneeId: 'awa',
    acceptedAt: MONDAY,
    triagedAt: MONDAY,
    verificationDueAt: later(42),
    ...more,
  });
const deciding = (more: Partial<ComplaintFacts> = {}): ComplaintFacts =>
  verifying({
    state: 'deciding',
    proposerId: 'awa',
    proposedAt: MONDAY,
    finding: 'substantiated',
    action: 'mediated',
    ...more,
  });
const concluded = (more: Partial<ComplaintFacts> = {}): ComplaintFacts =>
  deciding({
    state: 'concluded',
    concludedAt: MONDAY,
    concludedTeamId: 'team-segou',
    dueAt: null,
    feedbackDueAt: null,
    ...more,
  });
const awa = member('awa');
const binta = member('binta');
const proposal = {
  event: 'conclusion-proposed',
  finding: 'substantiated',
  action: 'mediated',
  closingReason: null,
  recordVersion: 0,
} as const;

describe('filing', () => {
  it('derives priority, restriction, acknowledgement and due instants', () => {
    const { after, outbox, ledger } = fileComplaint(
      newComplaint({ risk: ['danger-to-life'] }),
      contextAt(MONDAY),
    );
    expect(after).toMatchObject({
      state: 'received',
      version: 1,
      priority: 1,
      priorityRule: 'danger-to-life',
      restricted: false,
    });
    expect(after.acknowledgedAt).toEqual(MONDAY);
    expect(after.dueAt).toEqual(new Date(MONDAY.getTime() + 48 * HOUR));
    expect(outbox).toEqual([
      { name: 'complaint.filed', payload: { complaintId: 'complaint-1', teamId: 'team-segou' } },
      { name: 'people.awaited', payload: { complaintId: 'complaint-1', occasion: 'danger', turn: '1' } },
    ]);
    expect(ledger).toMatchObject(
      ['received', 'acknowledged', 'acknowledged-in-time'].map((measure) => ({
        ...{ measure, delta: 1, cohortDay: '2026-03-02', district: 'segou' },
      })),
    );
  });

  it('starts an import’s clocks when it was entered, without acknowledgement or feedback', () => {
    const receivedAt = new Date('2024-05-05T10:00:00Z');
    const { after, ledger } = fileComplaint(
      newComplaint({ channel: 'import', receivedAt }),
      contextAt(MONDAY),
    );
    expect(after).toMatchObject({ acknowledgedAt: null, feedbackDueAt: null, receivedAt, enteredAt: MONDAY });
    expect(after.triageDueAt).toEqual(new Date('2026-03-11T08:00:00Z'));
    expect(ledger[0]).toMatchObject({ eventDay: '2024-05-05' });
  });

  it('owes an answer also to who was never acknowledged, from when they should have been', () => {
    const unheard = newComplaint({ channel: 'assisted', receivedAt: MONDAY, acknowledgedAt: null });
    const { after } = fileComplaint(unheard, contextAt(new Date(MONDAY.getTime() + DAY)));
    expect(after.acknowledgedAt).toBeNull();
    expect(after.feedbackDueAt).toEqual(new Date(MONDAY.getTime() + (7 + 90) * DAY));
  });

  it('lets nothing but events set what events change', () => {
    const sneaky = { ...newComplaint(), state: 'concluded', version: 9, priority: 4 } as never;
    expect(fileComplaint(sneaky, contextAt(MONDAY)).after).toMatchObject({
      state: 'received',
      version: 1,
      priority: 3,
    });
  });
});

describe('triage', () => {
  it('is assigned only to a member on duty who is not excluded', () => {
    const event = { event: 'assigned', assigneeId: 'awa' } as const;
    expect(run(filed(), event, worker).patch).toMatchObject({
      state: 'assigned',
      assigneeId: 'awa',
      version: 2,
    });
    expect(
      refusal(filed(), event, worker, { assignee: { member: true, onDuty: false, excluded: false } }),
    ).toBe('complaint.assignee-not-available');
    expect(
      refusal(filed(), event, worker, { assignee: { member: true, onDuty: true, excluded: true } }),
    ).toBe('complaint.assignee-excluded');
    expect(refusal(filed(), event, binta)).toBe('complaint.not-allowed');
    expect(refusal(filed({ unreadable: true }), event, worker)).toBe('complaint.unreadable');
  });

  it('is accepted by any member, who becomes assignee, and never by one who is excluded or of another team', () => {
    const { after } = run(filed(), { event: 'accepted' }, binta);
    expect(after).toMatchObject({ state: 'verifying', assigneeId: 'binta', triagedAt: later(1) });
    expect(after.dueAt).toEqual(after.verificationDueAt);
    expect(refusal(filed(), { event: 'accepted' }, member('binta', { excluded: true }))).toBe(
      'complaint.excluded',
    );
    expect(refusal(filed(), { event: 'accepted' }, member('binta', { teamIds: ['team-mopti'] }))).toBe(
      'complaint.not-allowed',
    );
  });

  it('does not restart the verification’s clock when it is returned and accepted again', () => {
    const back = run(verifying(), { event: 'returned-to-pool', reason: 'workload' }, awa, {}, 3);
    expect(back.after).toMatchObject({ state: 'received', assigneeId: null });
    expect(back.outbox.map((m) => m.name)).toEqual(['complaint.pooled', 'team.capacity-freed']);
    const again = run(back.after, { event: 'accepted' }, binta, {}, 5);
    expect(again.after.acceptedAt).toEqual(MONDAY);
    expect(again.after.verificationDueAt).toEqual(new Date('2026-04-13T08:00:00Z'));
  });

  it('goes back to the pool while an answer is awaited too, and its clock runs again', () => {
    const asked = run(verifying(), { event: 'asked' }, awa, {}, 7).after;
    const lead = member('binta', { leadOf: ['team-segou'] });
    const back = run(asked, { event: 'returned-to-pool', reason: 'absent' }, lead, {}, 9).after;
    expect(back).toMatchObject({ state: 'received', assigneeId: null, pausedSince: null, questionsAsked: 0 });
    // Two days stood still.
    expect(back.verificationDueAt).toEqual(new Date('2026-04-15T08:00:00Z'));
  });

  it('excludes who returns it for a conflict, and asks for a known reason', () => {
    expect(run(verifying(), { event: 'returned-to-pool', reason: 'conflict' }, awa).exclude).toEqual([
      { accountId: 'awa', reason: 'conflict' },
    ]);
    expect(run(verifying(), { event: 'returned-to-pool', reason: 'absent' }, awa).exclude).toEqual([]);
    expect(refusal(verifying(), { event: 'returned-to-pool', reason: 'because' }, awa)).toBe(
      'complaint.reason-missing',
    );
  });

  it('declines with a closing reason, and rules no complaint a duplicate of itself', () => {
    expect(run(filed(), { event: 'declined', closingReason: 'inadmissible' }, awa).patch).toMatchObject({
      state: 'concluded',
      finding: 'not-examined',
      action: 'advised',
      closingReason: 'inadmissible',
      dueAt: null,
      feedbackDueAt: null,
    });
    expect(refusal(filed(), { event: 'declined', closingReason: 'withdrawn' as never }, awa)).toBe(
      'conclusion.closing-reason-missing',
    );
    expect(refusal(filed(), { event: 'ruled-duplicate', duplicateOf: 'complaint-1' }, awa)).toBe(
      'complaint.duplicate-of-itself',
    );
  });
});

describe('asking', () => {
  it('pauses the verification until the answer, and counts the pause into the due instant', () => {
    const asked = run(verifying(), { event: 'asked' }, awa, {}, 7);
    expect(asked).toMatchObject({
      to: 'awaiting-complainant',
      pause: 'opened',
      after: { questionsAsked: 1 },
    });
    expect(asked.after.dueAt).toEqual(later(37));
    const answered = run(asked.after, { event: 'answered' }, complainant, {}, 14);
    expect(answered).toMatchObject({
      to: 'verifying',
      pause: 'closed',
      after: { questionsAsked: 0, askedAt: null, pausedSince: null },
    });
    // Thirty working days from Monday 2 March, and the five of the week that was waited.
    expect(answered.after.verificationDueAt).toEqual(new Date('2026-04-20T08:00:00Z'));
  });

  it('waits out only after two questions and thirty days, by the worker', () => {
    const once = run(verifying(), { event: 'asked' }, awa, {}, 1).after;
    expect(refusal(once, { event: 'waited-out' }, worker, {}, 40)).toBe('complaint.still-waiting');
    const twice = run(once, { event: 'asked' }, awa, {}, 10);
    expect(twice.pause).toBeNull();
    expect(twice.after.pausedSince).toEqual(later(1));
    expect(refusal(twice.after, { event: 'waited-out' }, worker, {}, 39)).toBe('complaint.still-waiting');
    expect(refusal(twice.after, { event: 'waited-out' }, awa, {}, 40)).toBe('complaint.not-allowed');
    const out = run(twice.after, { event: 'waited-out' }, worker, {}, 40).after;
    expect(
      run(
        out,
        {
          ...proposal,
          event: 'concluded',
          finding: 'not-examined',
          action: 'none',
          closingReason: 'no-answer',
        },
        awa,
        {},
        41,
      ).to,
    ).toBe('concluded');
  });

  it('is not allowed once the person asked to withdraw', () => {
    expect(refusal(verifying({ withdrawalAskedAt: MONDAY }), { event: 'asked' }, awa)).toBe(
      'complaint.withdrawal-asked',
    );
  });
});

describe('concluding', () => {
  it('needs a complete record of the version the server knows', () => {
    expect(run(verifying(), proposal, awa).after).toMatchObject({
      state: 'deciding',
      proposerId: 'awa',
      finding: 'substantiated',
    });
    expect(refusal(verifying(), { ...proposal, recordVersion: 3 }, awa)).toBe('record.stale');
    const sound = record('substantiated');
    expect(refusal(verifying(), proposal, awa, { record: { ...sound, otherSide: 'missing' } })).toBe(
      'record.incomplete',
    );
    expect(refusal(verifying(), proposal, awa, { record: { ...sound, independentSources: 7 } })).toBe(
      'record.impossible',
    );
    expect(refusal(verifying(), proposal, awa, { record: null })).toBe('record.incomplete');
    // A summary that comes with the event counts for nothing.
    const claimed = { ...proposal, record: sound, summary: sound };
    expect(refusal(verifying(), claimed, awa, { record: { ...sound, stepsDone: 0, contacts: 0 } })).toBe(
      'record.incomplete',
    );
    expect(refusal(verifying(), proposal, binta)).toBe('complaint.not-allowed');
  });

  it('is due to a second person in five working days', () => {
    expect(run(verifying(), proposal, awa).after.dueAt).toEqual(later(8));
  });

  it('is never confirmed by the proposer, also not by a lead who proposed', () => {
    expect(run(deciding(), { event: 'confirmed' }, binta).after).toMatchObject({
      state: 'concluded',
      concludedTeamId: 'team-segou',
      proposerId: 'awa',
    });
    expect(refusal(deciding(), { event: 'confirmed' }, awa)).toBe('complaint.proposer-cannot-decide');
    expect(refusal(deciding(), { event: 'confirmed' }, lead('awa'))).toBe('complaint.proposer-cannot-decide');
    expect(refusal(deciding(), { event: 'confirmed' }, member('binta', { excluded: true }))).toBe(
      'complaint.excluded',
    );
    expect(refusal(deciding(), { event: 'sent-back', reason: 'evidence' }, awa)).toBe(
      'complaint.proposer-cannot-decide',
    );
    expect(refusal(deciding(), { event: 'confirmed' }, worker)).toBe('complaint.not-allowed');
  });

  it('lets one person conclude only what one person may', () => {
    const alone = {
      ...proposal,
      event: 'concluded',
      finding: 'unsubstantiated',
      action: 'advised',
    } as const;
    const unproven = { record: record('unsubstantiated') };
    expect(run(verifying(), alone, awa, unproven).after).toMatchObject({
      state: 'concluded',
      proposerId: 'awa',
    });
    const agreed = verifying({ consents: ['share-justice'] });
    expect(refusal(agreed, { ...alone, action: 'transmitted' }, awa)).toBe('conclusion.two-persons-needed');
    expect(refusal(verifying(), { ...proposal, event: 'concluded' }, awa)).toBe(
      'conclusion.two-persons-needed',
    );
  });

  it('names a second reader of another team only when nobody is left, with a grant that ends with the decision', () => {
    const event = { event: 'second-reader-named', accountId: 'zara' } as const;
    expect(refusal(deciding(), event, lead('lead'), { otherDeciders: 1 })).toBe('complaint.team-can-decide');
    expect(refusal(deciding(), event, lead('lead'))).toBe('complaint.team-can-decide');
    expect(refusal(deciding(), { ...event, accountId: 'awa' }, lead('lead'), { otherDeciders: 0 })).toBe(
      'complaint.proposer-cannot-decide',
    );
    const named = run(deciding(), event, lead('lead'), { otherDeciders: 0 });
    expect(named.grants).toEqual({ give: ['zara'], endAll: false });
    const zara = member('zara', { teamIds: ['team-mopti'] });
    expect(run(named.after, { event: 'confirmed' }, zara)).toMatchObject({
      to: 'concluded',
      grants: { give: [], endAll: true },
    });
    expect(run(named.after, { event: 'sent-back', reason: 'harm' }, zara).grants.endAll).toBe(true);
    expect(refusal(deciding(), { event: 'confirmed' }, zara)).toBe('complaint.not-allowed');
  });
});

describe('withdrawing', () => {
  it('flags at once, voids a proposal, and leaves the state else', () => {
    const asked = run(deciding({ secondReaderId: 'zara' }), { event: 'withdrawal-asked' }, complainant);
    expect(asked).toMatchObject({
      to: 'verifying',
      after: { finding: null, proposerId: null, secondReaderId: null },
      grants: { endAll: true },
    });
    expect(run(filed(), { event: 'withdrawal-asked' }, complainant).to).toBe('received');
    expect(refusal(filed({ withdrawalAskedAt: MONDAY }), { event: 'withdrawal-asked' }, complainant)).toBe(
      'complaint.withdrawal-asked',
    );
  });

  it('gives and takes one consent at a time; one taken back voids a proposal that may rest on it', () => {
    const justice = { reason: 'share-justice' } as const;
    const given = run(filed({ consents: ['contact'] }), { event: 'consent-given', ...justice }, complainant);
    expect(given).toMatchObject({
      ...{ to: 'received', ledger: [], history: { reason: 'share-justice' } },
      after: { consents: ['contact', 'share-justice'] },
    });
    const taken = { event: 'consent-withdrawn', ...justice } as const;
    expect(run(given.after, taken, complainant).after.consents).toEqual(['contact']);
    const proposed = deciding({ consents: ['share-justice'], action: 'transmitted', secondReaderId: 'zara' });
    expect(run(proposed, taken, complainant)).toMatchObject({
      to: 'verifying',
      after: { consents: [], action: null, proposerId: null },
      grants: { endAll: true },
    });
    expect(refusal(filed({ consents: [] }), taken, complainant)).toBe('complaint.consent-unchanged');
    expect(refusal(given.after, { event: 'consent-given', ...justice }, complainant)).toBe(
      'complaint.consent-unchanged',
    );
    const withdrawing = filed({ withdrawalAskedAt: MONDAY });
    expect(refusal(withdrawing, { event: 'consent-given', ...justice }, complainant)).toBe(
      'complaint.withdrawal-asked',
    );
    expect(refusal(filed(), { event: 'consent-given', ...justice }, awa)).toBe('complaint.not-allowed');
  });

  it('never lets a complaint that was withdrawn be transmitted', () => {
    expect(
      refusal(verifying({ withdrawalAskedAt: MONDAY }), { ...proposal, action: 'transmitted' }, awa),
    ).toBe('conclusion.sharing-withdrawn');
  });

  it('lets nothing be transmitted without a consent to share', () => {
    const transmitted = { ...proposal, action: 'transmitted' } as const;
    expect(refusal(verifying({ consents: ['contact'] }), transmitted, awa)).toBe('conclusion.no-consent');
    expect(run(verifying({ consents: ['share-justice'] }), transmitted, awa).to).toBe('deciding');
  });

  it('is closed by one member, by two for danger to life, gender-based violence and minors', () => {
    const event = { event: 'withdrawal-closed' } as const;
    expect(refusal(filed(), event, awa)).toBe('complaint.withdrawal-not-asked');
    expect(run(filed({ withdrawalAskedAt: MONDAY }), event, awa).after).toMatchObject({
      state: 'concluded',
      closingReason: 'withdrawn',
    });
    for (const input of [
      { risk: ['danger-to-life'] },
      { risk: ['minor'] },
      { category: 'gender-based-violence' },
    ]) {
      const first = run(filed({ withdrawalAskedAt: MONDAY }, input), event, awa);
      expect(first).toMatchObject({ to: 'received', ledger: [] });
      expect(refusal(first.after, event, awa)).toBe('complaint.second-member-needed');
      expect(run(first.after, event, binta).after).toMatchObject({
        state: 'concluded',
        closingReason: 'withdrawn',
        proposerId: 'awa',
      });
    }
  });
});

describe('transferring, reopening, undoing', () => {
  it('starts triage anew in the other team, clears the assignee and voids a proposal; feedback runs on', () => {
    const before = deciding();
    const { after, outbox, to } = run(
      before,
      { event: 'transferred', teamId: 'team-mopti', reason: 'wrong-district' },
      lead('lead'),
      {},
      9,
    );
    expect(to).toBe('received');
    expect(after).toMatchObject({
      teamId: 'team-mopti',
      assigneeId: null,
      proposerId: null,
      finding: null,
      triagedAt: null,
      acceptedAt: null,
      verificationDueAt: null,
    });
    expect(after.feedbackDueAt).toEqual(before.feedbackDueAt);
    expect(after.triageDueAt).toEqual(later(18));
    expect(outbox).toEqual([
      { name: 'complaint.pooled', payload: { complaintId: 'complaint-1', teamId: 'team-mopti' } },
      { name: 'team.capacity-freed', payload: { teamId: 'team-segou' } },
    ]);
    expect(
      refusal(before, { event: 'transferred', teamId: 'team-segou', reason: 'wrong-district' }, lead('lead')),
    ).toBe('complaint.same-team');
    expect(
      refusal(
        before,
        { event: 'transferred', teamId: 'team-mopti', reason: 'wrong-district' },
        lead('lead', 'team-mopti'),
      ),
    ).toBe('complaint.not-allowed');
  });

  it('lets a complainant appeal for ninety days, to neither the proposer nor the confirmer', () => {
    const event = { event: 'reopened', reason: 'appeal' } as const;
    const { after, exclude } = run(
      concluded({ assigneeId: 'dado' }),
      event,
      complainant,
      { confirmerId: 'binta' },
      90,
    );
    expect(after).toMatchObject({
      state: 'received',
      reopenings: 1,
      finding: null,
      concludedAt: null,
      feedbackDueAt: null,
    });
    expect(exclude).toEqual(['awa', 'dado', 'binta'].map((accountId) => ({ accountId, reason: 'appeal' })));
    expect(refusal(concluded(), event, complainant, {}, 91)).toBe('complaint.appeal-period-over');
    expect(refusal(concluded(), event, awa)).toBe('complaint.not-allowed');
    expect(run(concluded(), { event: 'reopened', reason: 'error' }, lead('lead'), {}, 400).exclude).toEqual(
      [],
    );
  });

  it('undoes only a ruling of duplicate, and gives back what it took', () => {
    const ruled = run(filed(), { event: 'ruled-duplicate', duplicateOf: 'complaint-0' }, awa).after;
    const undone = run(ruled, { event: 'duplicate-undone' }, binta, { ledger: [] }, 4).after;
    expect(undone).toMatchObject({
      state: 'received',
      triagedAt: null,
      duplicateOf: null,
      reopenings: 0,
      closingReason: null,
    });
    expect(undone.dueAt).toEqual(filed().dueAt);
    expect(undone.feedbackDueAt).toEqual(filed().feedbackDueAt);
    expect(refusal(concluded(), { event: 'duplicate-undone' }, binta)).toBe('complaint.not-a-duplicate');
  });

  it('flags what cannot be opened, until someone accepts it', () => {
    const flagged = run(verifying(), { event: 'unreadable' }, awa).after;
    expect(flagged).toMatchObject({ state: 'received', unreadable: true, assigneeId: null });
    expect(run(flagged, { event: 'accepted' }, binta).after.unreadable).toBe(false);
  });

  it('lets neither the proposer nor one who is excluded drop a pending proposal as unreadable', () => {
    const event = { event: 'unreadable' } as const;
    expect(refusal(deciding(), event, awa)).toBe('complaint.proposer-cannot-decide');
    expect(refusal(deciding(), event, lead('awa'))).toBe('complaint.proposer-cannot-decide');
    for (const facts of [filed(), verifying(), deciding()]) {
      expect(refusal(facts, event, member('binta', { excluded: true }))).toBe('complaint.excluded');
    }
    expect(run(deciding(), event, binta).after).toMatchObject({ state: 'received', proposerId: null });
  });
});

describe('allowedEvents', () => {
  const allowed = (facts: ComplaintFacts, actor: Actor): EventId[] =>
    allowedEvents({ facts, actor, at: later(1), calendar, deadlines: DEFAULT_DEADLINES });

  it('shows exactly what the table allows now', () => {
    expect(allowed(filed(), awa)).toEqual(['accepted', 'declined', 'ruled-duplicate', 'unreadable']);
    expect(allowed(deciding(), awa)).toEqual([]);
    expect(allowed(deciding(), binta)).toEqual(['confirmed', 'sent-back', 'unreadable']);
    expect(allowed(filed(), complainant)).toEqual(['consent-given', 'consent-withdrawn', 'withdrawal-asked']);
    expect(allowed(concluded(), complainant)).toEqual(['reopened']);
    expect(allowed(filed(), member('x', { teamIds: [] }))).toEqual([]);
    expect(allowed(filed(), member('x', { excluded: true }))).toEqual([]);
  });
});
