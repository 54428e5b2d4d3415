import { DAY } from '#kernel';
import type { WorkingCalendar } from './calendar.js';
import {
  dueInstant,
  explainDue,
  type DueExplanation,
  type DueRequest,
  type Duration,
  type Pause,
} from './deadlines.js';
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
  /** By when an institution that a complaint was referred to is asked to have answered. */
  readonly referralAnswerDays: number;
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
  referralAnswerDays: 30,
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

/** When the triage clock of a complaint that nothing happened to yet started. */
export function firstTriageStart(facts: Pick<ComplaintFacts, 'channel' | 'enteredAt' | 'receivedAt'>): Date {
  // An import's facts are old: its clocks start when this network could first act on it.
  return facts.channel === 'import' ? facts.enteredAt : facts.receivedAt;
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

type Acknowledgement = Pick<
  ComplaintFacts,
  'acknowledgedAt' | 'channel' | 'consents' | 'enteredAt' | 'receivedAt'
>;

/** By when receipt must have been acknowledged, and so the outcome's clock runs in any case [EU 2019/1937 art. 9 (1) b, f]. */
export const ACKNOWLEDGEMENT = 7 * DAY;

/** When the complainant must have heard of the outcome; null for an import, whose person is not to be reached. */
function feedbackRequest(
  facts: Acknowledgement,
  context: Pick<ClockContext, 'deadlines'>,
): DueRequest | null {
  const { acknowledgedAt, channel, consents } = facts;
  if (!acknowledgedAt && channel === 'import' && !consents.includes('contact')) return null;
  // Nobody stops this clock by saying that the person has no code.
  const start = acknowledgedAt ?? new Date(firstTriageStart(facts).getTime() + ACKNOWLEDGEMENT);
  return { start, duration: { days: context.deadlines.feedbackDays } };
}

/** When silence after a question may count as no answer. */
function waitingRequest(askedAt: Date, context: Pick<ClockContext, 'deadlines'>): DueRequest {
  return { start: askedAt, duration: { days: context.deadlines.waitingDays } };
}

/** When the complainant must have heard of the outcome; of one who was never acknowledged, from when they should have been. */
export function feedbackDue(facts: Acknowledgement, context: ClockContext): Date | null {
  const request = feedbackRequest(facts, context);
  return request && dueInstant(context.calendar, request);
}

/** When silence after a question may count as no answer; null when nothing was asked. */
export function waitingDue(
  askedAt: Date | null,
  context: Pick<ClockContext, 'calendar' | 'deadlines'>,
): Date | null {
  return askedAt && dueInstant(context.calendar, waitingRequest(askedAt, context));
}

/** The clocks that a due instant may be of; each has its sentence in the interface. */
export const CLOCK_IDS = [
  'triage-danger',
  'triage',
  'verification',
  'waiting',
  'second-person',
  'feedback',
] as const;

export type ClockId = (typeof CLOCK_IDS)[number];

interface RunningClock {
  readonly clock: ClockId;
  readonly due: Date;
}

/** The due instant that matters now: of the step the complaint is in, or the feedback where that comes first. */
export function currentDue(
  facts: ComplaintFacts,
  context: Pick<ClockContext, 'calendar' | 'deadlines'>,
): Date | null {
  return currentClock(facts, context)?.due ?? null;
}

/** A complaint's due instant explained: which clock, since when, how long, and how long it stood still. */
export interface ExplainedClock extends Pick<DueExplanation, 'duration' | 'paused'> {
  readonly clock: ClockId;
  readonly start: Date;
}

/** Explains the due instant that matters now, by the network's own rules; null when nothing is due. */
export function explainCurrentDue(
  facts: ComplaintFacts,
  triageStart: Date,
  context: ClockContext,
): ExplainedClock | null {
  const clock = currentClock(facts, context)?.clock;
  const request = clock && requestOf(clock, facts, triageStart, context);
  if (!request) return null;
  const { duration, paused } = explainDue(context.calendar, request);
  return { clock, start: request.start, duration, paused };
}

/** What is awaited of a complainant, and what becomes of their silence. */
export interface Waiting {
  readonly since: Date;
  /** When silence may count as no answer. */
  readonly until: Date;
  /** The verification then goes on by itself; false: another question must have been put before. */
  readonly resumes: boolean;
}

/** Explains the wait for a complainant's answer, by the network's own rules; null when none is awaited. */
export function explainWaiting(
  facts: Pick<ComplaintFacts, 'state' | 'askedAt' | 'questionsAsked'>,
  context: Pick<ClockContext, 'calendar' | 'deadlines'>,
): Waiting | null {
  const until = waitingDue(facts.askedAt, context);
  if (facts.state !== 'awaiting-complainant' || !facts.askedAt || !until) return null;
  const resumes = facts.questionsAsked >= context.deadlines.waitingQuestions;
  return { since: facts.askedAt, until, resumes };
}

function requestOf(
  clock: ClockId,
  facts: ComplaintFacts,
  triageStart: Date,
  context: ClockContext,
): DueRequest | null {
  switch (clock) {
    case 'triage-danger':
    case 'triage':
      return triageRequest(facts, triageStart, context);
    case 'verification':
      return facts.acceptedAt && verificationRequest(facts.acceptedAt, context);
    case 'waiting':
      return facts.askedAt && waitingRequest(facts.askedAt, context);
    case 'second-person':
      return facts.proposedAt && secondPersonRequest(facts.proposedAt, context);
    case 'feedback':
      return feedbackRequest(facts, context);
  }
}

function currentClock(
  facts: ComplaintFacts,
  context: Pick<ClockContext, 'calendar' | 'deadlines'>,
): RunningClock | null {
  if (facts.state === 'concluded') return null;
  const step = stepClock(facts, context);
  const feedback = running('feedback', facts.feedbackDueAt);
  if (!step || !feedback) return step ?? feedback;
  return step.due <= feedback.due ? step : feedback;
}

const running = (clock: ClockId, due: Date | null): RunningClock | null => due && { clock, due };

function stepClock(
  facts: ComplaintFacts,
  context: Pick<ClockContext, 'calendar' | 'deadlines'>,
): RunningClock | null {
  switch (facts.state) {
    case 'received':
    case 'assigned':
      // Returned to the pool after it was accepted: the verification's clock runs on.
      if (facts.acceptedAt) return running('verification', facts.verificationDueAt);
      return running(isDangerToLife(facts) ? 'triage-danger' : 'triage', facts.triageDueAt);
    case 'verifying':
      return running('verification', facts.verificationDueAt);
    case 'awaiting-complainant':
      return running('waiting', waitingDue(facts.askedAt, context));
    case 'deciding':
      return running('second-person', facts.secondPersonDueAt);
    case 'concluded':
      return null;
  }
}
