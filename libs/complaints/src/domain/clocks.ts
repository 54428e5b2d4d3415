import type { WorkingCalendar } from './calendar.js';
import { dueInstant, type DueRequest, type Duration, type Pause } from './deadlines.js';
import type { ComplaintFacts } from './facts.js';

/** How long each step may take; a network sets its own. */
export interface DeadlineRules {
  readonly dangerHours: number;
  readonly urgentTriageWorkingDays: number;
  readonly triageWorkingDays: number;
  readonly verificationWorkingDays: number;
  readonly waitingDays: number;
  /** Questions that must have been put before silence counts as no answer. */
  readonly waitingQuestions: number;
  readonly secondPersonWorkingDays: number;
  readonly feedbackDays: number;
  readonly appealDays: number;
  /** After how long without a human decision the standby team may open a danger to life. */
  readonly standbyHours: number;
}

/** The defaults [EU 2019/1937 art. 9 and ISO 37002 for feedback]. */
export const DEFAULT_DEADLINES: DeadlineRules = {
  dangerHours: 48,
  urgentTriageWorkingDays: 3,
  triageWorkingDays: 7,
  verificationWorkingDays: 30,
  waitingDays: 30,
  waitingQuestions: 2,
  secondPersonWorkingDays: 5,
  feedbackDays: 90,
  appealDays: 90,
  standbyHours: 2,
};

/** What clocks are read with. */
export interface ClockContext {
  readonly calendar: WorkingCalendar;
  readonly deadlines: DeadlineRules;
  readonly pauses: readonly Pause[];
  readonly at: Date;
}

type Urgency = Pick<ComplaintFacts, 'priority' | 'risk'>;

/** True where someone's life is in danger now, by the person's own answer or by a verifier's judgement. */
export function isDangerToLife(facts: Urgency): boolean {
  return facts.priority === 1 || facts.risk.includes('danger-to-life');
}

function triageDuration(facts: Urgency, rules: DeadlineRules): Duration {
  if (isDangerToLife(facts)) return { hours: rules.dangerHours };
  return { workingDays: facts.priority === 2 ? rules.urgentTriageWorkingDays : rules.triageWorkingDays };
}

/** When the first human decision is due. Danger to life runs in elapsed hours, which nothing pauses. */
export function triageRequest(facts: Urgency, start: Date, context: ClockContext): DueRequest {
  return {
    start,
    duration: triageDuration(facts, context.deadlines),
    pauses: context.pauses.filter((pause) => pause.reason === 'team-suspended'),
    at: context.at,
  };
}

/** When the verification is due; waiting for the complainant and the team's suspension don't count. */
export function verificationRequest(acceptedAt: Date, context: ClockContext): DueRequest {
  return {
    start: acceptedAt,
    duration: { workingDays: context.deadlines.verificationWorkingDays },
    pauses: context.pauses,
    at: context.at,
  };
}

/** When the second person's decision on a proposal is due. */
export function secondPersonRequest(proposedAt: Date, context: ClockContext): DueRequest {
  return { start: proposedAt, duration: { workingDays: context.deadlines.secondPersonWorkingDays } };
}

/** When the complainant must have heard of the outcome; null for one who was never acknowledged. */
export function feedbackDue(acknowledgedAt: Date | null, context: ClockContext): Date | null {
  if (!acknowledgedAt) return null;
  return dueInstant(context.calendar, {
    start: acknowledgedAt,
    duration: { days: context.deadlines.feedbackDays },
  });
}

/** When silence after a question may count as no answer; null when nothing was asked. */
export function waitingDue(
  askedAt: Date | null,
  context: Pick<ClockContext, 'calendar' | 'deadlines'>,
): Date | null {
  return askedAt && context.calendar.plusDays(askedAt, context.deadlines.waitingDays);
}

/** The due instant that matters now: of the step the complaint is in, or the feedback where that comes first. */
export function currentDue(
  facts: ComplaintFacts,
  context: Pick<ClockContext, 'calendar' | 'deadlines'>,
): Date | null {
  if (facts.state === 'concluded') return null;
  const step = stepDue(facts, context);
  if (!step || !facts.feedbackDueAt) return step ?? facts.feedbackDueAt;
  return step <= facts.feedbackDueAt ? step : facts.feedbackDueAt;
}

function stepDue(facts: ComplaintFacts, context: Pick<ClockContext, 'calendar' | 'deadlines'>): Date | null {
  switch (facts.state) {
    case 'received':
    case 'assigned':
      // Returned to the pool after it was accepted: the verification's clock runs on.
      return facts.acceptedAt ? facts.verificationDueAt : facts.triageDueAt;
    case 'verifying':
      return facts.verificationDueAt;
    case 'awaiting-complainant':
      return waitingDue(facts.askedAt, context);
    case 'deciding':
      return facts.secondPersonDueAt;
    case 'concluded':
      return null;
  }
}
