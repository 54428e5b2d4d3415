import { isRestricted, type ActionId, type ClosingReasonId, type FindingId } from '#taxonomy';
import { isDangerToLife, type DeadlineRules } from './clocks.js';
import type { Conclusion, EventId } from './events.js';
import type { ComplaintFacts } from './facts.js';

/** Actions that may go with each finding. What was not examined can't be transmitted or mediated. */
export const ACTIONS_BY_FINDING: Readonly<Record<FindingId, readonly ActionId[]>> = {
  substantiated: ['transmitted', 'mediated', 'advised', 'none'],
  'partly-substantiated': ['transmitted', 'mediated', 'advised', 'none'],
  unsubstantiated: ['transmitted', 'mediated', 'advised', 'none'],
  unfounded: ['advised', 'none'],
  'not-examined': ['advised', 'none'],
};

/** Closing reasons that each event may record; duplicates and withdrawals have events of their own. */
export const CLOSING_REASONS_BY_EVENT = {
  declined: ['inadmissible', 'spam'],
  'ruled-duplicate': ['duplicate'],
  'withdrawal-closed': ['withdrawn'],
  concluded: ['inadmissible', 'spam', 'no-answer'],
  'conclusion-proposed': ['inadmissible', 'spam', 'no-answer'],
} as const satisfies Partial<Record<EventId, readonly ClosingReasonId[]>>;

export type DecliningReason = (typeof CLOSING_REASONS_BY_EVENT)['declined'][number];

/** The closing reasons that an event may record; none for most. */
export function closingReasonsFor(event: EventId): readonly ClosingReasonId[] {
  const reasons: Partial<Record<EventId, readonly ClosingReasonId[]>> = CLOSING_REASONS_BY_EVENT;
  return reasons[event] ?? [];
}

/** True for what an import that was undone had filed: closed for no reason of its own, and counted nowhere. */
export const isTakenBack = ({
  finding,
  closingReason,
}: Pick<ComplaintFacts, 'finding' | 'closingReason'>): boolean =>
  finding === 'not-examined' && closingReason === null;

const TWO_PERSON_FINDINGS: readonly FindingId[] = ['substantiated', 'partly-substantiated', 'unfounded'];

/** True for a conclusion that nobody may reach alone. */
export function needsTwoPersons(conclusion: Pick<Conclusion, 'finding' | 'action'>): boolean {
  return TWO_PERSON_FINDINGS.includes(conclusion.finding) || conclusion.action === 'transmitted';
}

/** True where two members must close a withdrawal, since it may not have been asked freely. */
export function withdrawalNeedsTwo(
  facts: Pick<ComplaintFacts, 'priority' | 'risk' | 'category' | 'restricted'>,
): boolean {
  return isDangerToLife(facts) || facts.restricted || isRestricted(facts);
}

/** What sharing depends on; instants may be text, as a browser has them. */
interface Shared {
  readonly consents: readonly string[];
  readonly withdrawalAskedAt: Date | string | null;
}

/** True where the person agreed that something be shared with at least one kind of authority or service. */
const maySomethingBeShared = ({ consents, withdrawalAskedAt }: Shared): boolean =>
  !withdrawalAskedAt && consents.some((consent) => consent.startsWith('share-'));

/** Actions open to a finding on this complaint: nothing is transmitted without the person's consent. */
export const actionsOpen = (finding: FindingId, facts: Shared): readonly ActionId[] =>
  ACTIONS_BY_FINDING[finding].filter((action) => action !== 'transmitted' || maySomethingBeShared(facts));

/** What is wrong with a conclusion, as a code; null when finding, action and closing reason fit. */
export function conclusionFault(
  facts: Pick<ComplaintFacts, 'consents' | 'questionsAsked' | 'withdrawalAskedAt'>,
  event: EventId,
  conclusion: Conclusion,
  rules: Pick<DeadlineRules, 'waitingQuestions'>,
): string | null {
  const { finding, action, closingReason } = conclusion;
  if (!ACTIONS_BY_FINDING[finding]?.includes(action)) return 'conclusion.action-does-not-fit';
  if (finding !== 'not-examined') {
    if (closingReason !== null) return 'conclusion.closing-reason-not-wanted';
  } else if (closingReason === null || !closingReasonsFor(event).includes(closingReason)) {
    return 'conclusion.closing-reason-missing';
  }
  // Whoever withdrew must not find their complaint at an authority afterwards.
  if (action === 'transmitted' && facts.withdrawalAskedAt) return 'conclusion.sharing-withdrawn';
  if (action === 'transmitted' && !maySomethingBeShared(facts)) return 'conclusion.no-consent';
  if (closingReason === 'no-answer' && facts.questionsAsked < rules.waitingQuestions)
    return 'conclusion.ask-twice-first';
  return null;
}
