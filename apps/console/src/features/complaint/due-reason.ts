import { DEFAULT_DEADLINES, isDangerToLife, type Priority } from '#complaints/domain';
import { DAY } from '#kernel';
import type { ComplaintFactsResponse, PauseResponse } from '#desk-client';

/** Why something is due when it is: the rule, its length, and what was added for standing still. */
export interface DueReason {
  readonly rule: 'triage-danger' | 'triage' | 'verification' | 'waiting' | 'second-person' | 'feedback';
  /** Hours, days or working days, as the rule's sentence says. */
  readonly length: number;
  readonly pausedDays: number;
}

type DueFacts = Pick<
  ComplaintFactsResponse,
  'state' | 'priority' | 'acceptedAt' | 'dueAt' | 'feedbackDueAt'
> & {
  readonly risk: readonly string[];
};

/** The rule behind a complaint's due instant; null when nothing is due. */
export function dueReason(facts: DueFacts, pauses: readonly PauseResponse[], now: Date): DueReason | null {
  if (!facts.dueAt) return null;
  if (facts.dueAt === facts.feedbackDueAt) {
    return { rule: 'feedback', length: DEFAULT_DEADLINES.feedbackDays, pausedDays: 0 };
  }
  const step = stepRule(facts);
  if (!step) return null;
  // Only these two clocks stand still; a danger to life never does.
  const standing =
    step.rule === 'verification' ? pauses : step.rule === 'triage' ? pauses.filter(suspended) : [];
  return { ...step, pausedDays: pausedDays(standing, now) };
}

function stepRule(facts: DueFacts): Pick<DueReason, 'rule' | 'length'> | null {
  const rules = DEFAULT_DEADLINES;
  switch (facts.state) {
    case 'received':
    case 'assigned':
      if (facts.acceptedAt) return { rule: 'verification', length: rules.verificationWorkingDays };
      return triageRule(facts);
    case 'verifying':
      return { rule: 'verification', length: rules.verificationWorkingDays };
    case 'awaiting-complainant':
      return { rule: 'waiting', length: rules.waitingDays };
    case 'deciding':
      return { rule: 'second-person', length: rules.secondPersonWorkingDays };
    case 'concluded':
      return null;
  }
}

function triageRule(facts: { readonly priority: Priority; readonly risk: readonly string[] }) {
  const rules = DEFAULT_DEADLINES;
  if (isDangerToLife(facts)) return { rule: 'triage-danger', length: rules.dangerHours } as const;
  const length = facts.priority === 2 ? rules.urgentTriageWorkingDays : rules.triageWorkingDays;
  return { rule: 'triage', length } as const;
}

const suspended = ({ reason }: PauseResponse): boolean => reason === 'team-suspended';

function pausedDays(pauses: readonly PauseResponse[], now: Date): number {
  const paused = pauses.reduce((sum, { fromAt, toAt }) => {
    return sum + (toAt ? new Date(toAt) : now).getTime() - new Date(fromAt).getTime();
  }, 0);
  return Math.floor(paused / DAY);
}
