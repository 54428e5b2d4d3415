import { DomainError, type DomainErrorKind } from '#kernel';
import { accountOf, type Actor } from './actor.js';
import { waitingDue, type DeadlineRules } from './clocks.js';
import type { WorkingCalendar } from './calendar.js';
import {
  closingReasonsFor,
  conclusionFault,
  isTakenBack,
  needsTwoPersons,
  withdrawalNeedsTwo,
} from './conclusion.js';
import { REASONS, type ComplaintEvent, type Conclusion, type EventId, type RecordClaim } from './events.js';
import type { ComplaintFacts } from './facts.js';
import type { EventContext } from './transition.js';
import {
  EMPTY_RECORD,
  isPossibleSummary,
  missingForConclusion,
  recordSummary,
  type RecordSummary,
} from './verification-record.js';

/** What a guard sees before anything is typed: enough to show or hide a button. */
export interface Situation {
  readonly facts: ComplaintFacts;
  readonly actor: Actor;
  readonly at: Date;
  readonly calendar: WorkingCalendar;
  readonly deadlines: DeadlineRules;
}

/** A refusal, or null. */
type Verdict = DomainError | null;

const refuse = (code: string, kind: DomainErrorKind): DomainError => new DomainError(code, kind);

/** Guards that follow from the complaint and the actor alone. */
const SITUATION_GUARDS = {
  readable: ({ facts }) => (facts.unreadable ? refuse('complaint.unreadable', 'conflict') : null),
  'not-excluded': ({ actor }) =>
    actor.kind === 'staff' && actor.excluded ? refuse('complaint.excluded', 'forbidden') : null,
  'not-proposer': ({ facts, actor }) =>
    facts.proposerId !== null && facts.proposerId === accountOf(actor)
      ? refuse('complaint.proposer-cannot-decide', 'forbidden')
      : null,
  'not-withdrawing': ({ facts }) =>
    facts.withdrawalAskedAt ? refuse('complaint.withdrawal-asked', 'conflict') : null,
  withdrawing: ({ facts }) =>
    facts.withdrawalAskedAt ? null : refuse('complaint.withdrawal-not-asked', 'conflict'),
  'second-closer-differs': ({ facts, actor }) =>
    withdrawalNeedsTwo(facts) &&
    facts.withdrawalCloserId !== null &&
    facts.withdrawalCloserId === accountOf(actor)
      ? refuse('complaint.second-member-needed', 'forbidden')
      : null,
  'waited-long-enough': ({ facts, at, calendar, deadlines }) => {
    const due = waitingDue(facts.askedAt, { calendar, deadlines });
    const enough = due !== null && at >= due && facts.questionsAsked >= deadlines.waitingQuestions;
    return enough ? null : refuse('complaint.still-waiting', 'conflict');
  },
  'within-appeal-period': ({ facts, actor, at, calendar, deadlines }) => {
    if (actor.kind !== 'complainant' || !facts.concludedAt) return null;
    const end = calendar.plusDays(facts.concludedAt, deadlines.appealDays);
    return at <= end ? null : refuse('complaint.appeal-period-over', 'gone');
  },
  'concluded-as-duplicate': ({ facts }) =>
    facts.closingReason === 'duplicate' ? null : refuse('complaint.not-a-duplicate', 'conflict'),
  imported: ({ facts }) => (facts.channel === 'import' ? null : refuse('complaint.not-imported', 'conflict')),
  'was-received': ({ facts }) => (isTakenBack(facts) ? refuse('complaint.import-undone', 'conflict') : null),
} satisfies Record<string, (situation: Situation) => Verdict>;

type EventGuard = (facts: ComplaintFacts, event: ComplaintEvent, context: EventContext) => Verdict;

/** Guards that look at what the event carries, or at what only the caller knows. */
const EVENT_GUARDS = {
  reason: (_facts, event) => {
    const known: readonly string[] = Object.hasOwn(REASONS, event.event)
      ? REASONS[event.event as keyof typeof REASONS]
      : [];
    return 'reason' in event && known.includes(event.reason)
      ? null
      : refuse('complaint.reason-missing', 'invalid');
  },
  'closing-reason': (_facts, event) => {
    const known = closingReasonsFor(event.event);
    const fits =
      'closingReason' in event && event.closingReason !== null && known.includes(event.closingReason);
    return fits ? null : refuse('conclusion.closing-reason-missing', 'invalid');
  },
  'duplicate-of-another': (facts, event) =>
    'duplicateOf' in event && event.duplicateOf && event.duplicateOf !== facts.id
      ? null
      : refuse('complaint.duplicate-of-itself', 'invalid'),
  'assignee-fit': (_facts, _event, { assignee }) => {
    if (!assignee?.member || !assignee.onDuty) return refuse('complaint.assignee-not-available', 'conflict');
    return assignee.excluded ? refuse('complaint.assignee-excluded', 'conflict') : null;
  },
  'assignee-differs': (facts, event) =>
    'assigneeId' in event && event.assigneeId !== facts.assigneeId
      ? null
      : refuse('complaint.already-assigned-so', 'conflict'),
  'consent-differs': (facts, event) =>
    'reason' in event && facts.consents.includes(event.reason) === (event.event === 'consent-withdrawn')
      ? null
      : refuse('complaint.consent-unchanged', 'conflict'),
  'other-team': (facts, event) =>
    'teamId' in event && event.teamId && event.teamId !== facts.teamId
      ? null
      : refuse('complaint.same-team', 'invalid'),
  'reader-differs': (facts, event) =>
    'accountId' in event && event.accountId && event.accountId !== facts.proposerId
      ? null
      : refuse('complaint.proposer-cannot-decide', 'forbidden'),
  'none-left-in-team': (_facts, _event, { otherDeciders }) =>
    otherDeciders === 0 ? null : refuse('complaint.team-can-decide', 'conflict'),
  'conclusion-valid': (facts, event, { deadlines }) => {
    const fault = conclusionFault(facts, event.event, event as ComplaintEvent & Conclusion, deadlines);
    return fault === null ? null : refuse(fault, 'invalid');
  },
  'one-person-enough': (_facts, event) =>
    needsTwoPersons(event as ComplaintEvent & Conclusion)
      ? refuse('conclusion.two-persons-needed', 'forbidden')
      : null,
  'record-complete': (facts, event, { record }) =>
    recordVerdict(facts, event as ComplaintEvent & Conclusion & RecordClaim, record ?? NO_RECORD),
} satisfies Record<string, EventGuard>;

const NO_RECORD = recordSummary(EMPTY_RECORD);

function recordVerdict(
  facts: ComplaintFacts,
  claim: Conclusion & RecordClaim,
  record: RecordSummary,
): Verdict {
  if (claim.finding === 'not-examined') return null;
  if (claim.recordVersion !== facts.recordVersion) return refuse('record.stale', 'conflict');
  if (!isPossibleSummary(record)) return refuse('record.impossible', 'invalid');
  const missing = missingForConclusion(record, claim.finding);
  return missing.length === 0
    ? null
    : new DomainError('record.incomplete', 'invalid', { missing: missing.join(' ') });
}

/** A condition of the state table. */
export type GuardId = keyof typeof SITUATION_GUARDS | keyof typeof EVENT_GUARDS;

/** The first of the guards that refuses what can be told before anything is typed. */
export function situationVerdict(guards: readonly GuardId[], situation: Situation): Verdict {
  for (const guard of guards) {
    const verdict =
      guard in SITUATION_GUARDS ? SITUATION_GUARDS[guard as keyof typeof SITUATION_GUARDS](situation) : null;
    if (verdict) return verdict;
  }
  return null;
}

/** The first of the guards that refuses what the event carries. */
export function eventVerdict(
  guards: readonly GuardId[],
  facts: ComplaintFacts,
  event: ComplaintEvent<EventId>,
  context: EventContext,
): Verdict {
  for (const guard of guards) {
    const verdict =
      guard in EVENT_GUARDS ? EVENT_GUARDS[guard as keyof typeof EVENT_GUARDS](facts, event, context) : null;
    if (verdict) return verdict;
  }
  return null;
}
