import type { ComplaintFacts } from '#complaints/domain';

/** What is due next, by whom, and by when; what a receipt code's holder may know of the clocks. */
export interface Standing {
  readonly state: ComplaintFacts['state'];
  readonly next: 'triage' | 'verification' | 'second-person' | 'answer' | 'none';
  readonly dueAt: Date | null;
  readonly receivedAt: Date;
  readonly withdrawalAsked: boolean;
  readonly unreadable: boolean;
  readonly finding: string | null;
}

/** Where a complaint stands, without anything of what was filed. */
export function standingOf(facts: ComplaintFacts): Standing {
  const { state, receivedAt, unreadable, finding } = facts;
  return {
    ...{ state, receivedAt, unreadable, finding },
    ...nextOf(facts),
    withdrawalAsked: facts.withdrawalAskedAt !== null,
  };
}

function nextOf(facts: ComplaintFacts): Pick<Standing, 'next' | 'dueAt'> {
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
