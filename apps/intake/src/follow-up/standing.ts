import type { ComplaintFacts } from '#complaints/domain';
import type { Outcome } from './outcome.js';

/** What is due next, by whom, and by when; what a receipt code's holder may know of the clocks. */
export interface Standing extends Outcome {
  readonly state: ComplaintFacts['state'];
  readonly next: 'triage' | 'verification' | 'second-person' | 'answer' | 'withdrawal' | 'none';
  readonly dueAt: Date | null;
  readonly receivedAt: Date;
  readonly withdrawalAskedAt: Date | null;
  readonly unreadable: boolean;
}

/** Where a complaint stands, without anything of what was filed. */
export function standingOf(facts: ComplaintFacts): Standing {
  const { state, receivedAt, unreadable, withdrawalAskedAt } = facts;
  return { state, receivedAt, unreadable, withdrawalAskedAt, ...outcomeOf(facts), ...nextOf(facts) };
}

/** A proposal is no outcome yet; and nobody is told that they were taken for a hoaxer. */
function outcomeOf({ state, finding, action, closingReason }: ComplaintFacts): Outcome {
  if (state !== 'concluded') return { finding: null, action: null, closingReason: null };
  return { finding, action, closingReason: closingReason === 'spam' ? null : closingReason };
}

function nextOf(facts: ComplaintFacts): Pick<Standing, 'next' | 'dueAt'> {
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
      return { next: 'answer', dueAt: null };
    case 'concluded':
      return { next: 'none', dueAt: null };
  }
}
