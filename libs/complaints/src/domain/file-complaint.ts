import { ledgerLines } from '#counts/domain';
import { isRestricted } from '#taxonomy';
import { currentDue, feedbackDue, firstTriageStart, triageRequest } from './clocks.js';
import { countedComplaint } from './counted.js';
import { dueInstant } from './deadlines.js';
import type { ComplaintFacts } from './facts.js';
import { callsAfter } from './occasions.js';
import { priorityOf } from './priority.js';
import { restriction } from './restriction.js';
import { ruleOf } from './states.js';
import type { EventContext, Transition } from './transition.js';

/** What is known of a complaint when it is filed; the rest follows from it. */
export type NewComplaint = Pick<
  ComplaintFacts,
  | 'id'
  | 'teamId'
  | 'kind'
  | 'category'
  | 'districtId'
  | 'aboutWhom'
  | 'risk'
  | 'channel'
  | 'language'
  | 'genderWish'
  | 'consents'
  | 'sex'
  | 'ageBand'
> & {
  /** When the network received it; now, unless it was told on paper, by phone, or before this system. */
  readonly receivedAt?: Date;
  /** When receipt was acknowledged: at once online; when the code was handed over, for assisted ones. */
  readonly acknowledgedAt?: Date | null;
};

/** The transition that files a complaint. An id, a team and the answers are all it takes. */
export function fileComplaint(
  input: NewComplaint,
  context: Omit<EventContext, 'ledger' | 'pauses'> & Partial<Pick<EventContext, 'pauses'>>,
): Transition {
  const clocks = { ...context, pauses: context.pauses ?? [] };
  const facts = newFacts(input, context.at);
  const due = {
    triageDueAt: dueInstant(context.calendar, triageRequest(facts, firstTriageStart(facts), clocks)),
    feedbackDueAt: feedbackDue(facts, clocks),
  };
  const dated = { ...facts, ...due };
  const after: ComplaintFacts = { ...dated, dueAt: currentDue(dated, clocks) };
  return {
    event: 'filed',
    from: null,
    to: 'received',
    at: context.at,
    patch: after,
    after,
    pause: null,
    ledger: ledgerLines({
      before: null,
      after: countedComplaint(after, context.reviewerTeamId, context.at),
      event: { day: context.calendar.dayOf(context.at).day },
      past: [],
      dayOf: (instant) => context.calendar.dayOf(instant).day,
    }),
    outbox: [
      { name: 'complaint.filed', payload: { complaintId: after.id, teamId: after.teamId } },
      ...callsAfter(ruleOf('filed').calls ?? [], after, { kind: 'complainant' }),
    ],
    history: { event: 'filed', from: null, to: 'received', reason: null },
    grants: { give: [], endAll: false },
    exclude: [],
  };
}

function newFacts(input: NewComplaint, at: Date): ComplaintFacts {
  const atOnce = input.channel === 'web' ? at : null;
  const facts: ComplaintFacts = {
    ...input,
    // After the answers: nothing that came in may set what only events change.
    ...BLANK,
    ...priorityOf(input),
    restricted: false,
    receivedAt: input.receivedAt ?? at,
    enteredAt: at,
    acknowledgedAt: input.acknowledgedAt === undefined ? atOnce : input.acknowledgedAt,
  };
  return isRestricted(input) ? { ...facts, ...restriction(facts) } : facts;
}

const BLANK = {
  state: 'received',
  withdrawalAskedAt: null,
  unreadable: false,
  assigneeId: null,
  proposerId: null,
  secondReaderId: null,
  withdrawalCloserId: null,
  reopenings: 0,
  version: 1,
  finding: null,
  action: null,
  closingReason: null,
  duplicateOf: null,
  triagedAt: null,
  acceptedAt: null,
  proposedAt: null,
  concludedAt: null,
  concludedTeamId: null,
  triageDueAt: null,
  verificationDueAt: null,
  secondPersonDueAt: null,
  feedbackDueAt: null,
  dueAt: null,
  pausedSince: null,
  recordVersion: 0,
  askedAt: null,
  questionsAsked: 0,
} as const;
