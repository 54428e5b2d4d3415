import {
  allowedEvents,
  SHARING_IDS,
  waitingDue,
  type ClockContext,
  type ComplaintFacts,
  type SharingId,
} from '#complaints/domain';
import type { Outcome } from './outcome.js';

/** What may be due next; an answer is awaited until a day, for the last time, or though that day has passed. */
export const NEXTS = [
  'triage',
  'verification',
  'second-person',
  'answer',
  'last-answer',
  'late-answer',
  'withdrawal',
  'none',
] as const;
export type Next = (typeof NEXTS)[number];

/** How long a network waits, and what time it is. */
export type Waiting = Pick<ClockContext, 'calendar' | 'deadlines' | 'at'>;

/** What is due next, by whom, and by when; what a receipt code's holder may know of the clocks. */
export interface Standing extends Outcome {
  readonly state: ComplaintFacts['state'];
  readonly next: Next;
  readonly dueAt: Date | null;
  readonly receivedAt: Date;
  readonly withdrawalAskedAt: Date | null;
  /** Until when the conclusion may be objected to; null when it may not. */
  readonly objectionUntil: Date | null;
  readonly unreadable: boolean;
  /** With whom it may be shared; null when that can't be changed any more. */
  readonly consents: readonly SharingId[] | null;
}

/** Where a complaint stands, without anything of what was filed. */
export function standingOf(facts: ComplaintFacts, waiting: Waiting): Standing {
  const { state, receivedAt, unreadable, withdrawalAskedAt } = facts;
  const allowed = allowedEvents({ facts, actor: { kind: 'complainant' }, ...waiting });
  const objectionUntil = allowed.includes('reopened') ? objectionEnd(facts, waiting) : null;
  const sharing = SHARING_IDS.filter((id) => facts.consents.includes(id));
  return {
    ...{ state, receivedAt, unreadable, withdrawalAskedAt, objectionUntil },
    consents: allowed.includes('consent-given') ? sharing : null,
    ...outcomeOf(facts),
    ...nextOf(facts, waiting),
  };
}

function objectionEnd({ concludedAt }: ComplaintFacts, { calendar, deadlines }: Waiting): Date | null {
  return concludedAt && calendar.plusDays(concludedAt, deadlines.appealDays);
}

/** A proposal is no outcome yet; and nobody is told that they were taken for a hoaxer. */
function outcomeOf({ state, finding, action, closingReason }: ComplaintFacts): Outcome {
  if (state !== 'concluded') return { finding: null, action: null, closingReason: null };
  return { finding, action, closingReason: closingReason === 'spam' ? null : closingReason };
}

function nextOf(facts: ComplaintFacts, waiting: Waiting): Pick<Standing, 'next' | 'dueAt'> {
  // The clocks of the work are no promise any more to someone who wants it to end.
  if (facts.withdrawalAskedAt && facts.state !== 'concluded') return { next: 'withdrawal', dueAt: null };
  switch (facts.state) {
    case 'received':
    case 'assigned':
      return { next: 'triage', dueAt: facts.triageDueAt };
    case 'verifying':
      return { next: 'verification', dueAt: facts.verificationDueAt };
    case 'deciding':
      return { next: 'second-person', dueAt: facts.secondPersonDueAt };
    case 'awaiting-complainant':
      return answerOf(facts, waiting);
    case 'concluded':
      return { next: 'none', dueAt: null };
  }
}

/** Silence ends a complaint only once its network's number of questions was put: before that it brings the next one. */
function answerOf(facts: ComplaintFacts, waiting: Waiting): Pick<Standing, 'next' | 'dueAt'> {
  const dueAt = waitingDue(facts.askedAt, waiting);
  if (!dueAt || dueAt <= waiting.at) return { next: 'late-answer', dueAt: null };
  const last = facts.questionsAsked >= waiting.deadlines.waitingQuestions;
  return { next: last ? 'last-answer' : 'answer', dueAt };
}
