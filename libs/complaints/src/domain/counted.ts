import type { CountedComplaint, CountedEvent, Stage } from '#counts/domain';
import { ACKNOWLEDGEMENT, type ClockContext } from './clocks.js';
import { stoodStill } from './deadlines.js';
import type { ComplaintFacts, ComplaintState } from './facts.js';

const STAGE: Readonly<Record<ComplaintState, Stage>> = {
  received: 'triage',
  assigned: 'triage',
  verifying: 'verifying',
  'awaiting-complainant': 'awaiting',
  deciding: 'deciding',
  concluded: 'concluded',
};

/** A complaint as the ledger sees it; sex and age only where being counted by them was agreed to. */
export function countedComplaint(
  facts: ComplaintFacts,
  reviewerTeamId: string | null,
  at: Date,
): CountedComplaint {
  const { acknowledgedAt, receivedAt, state, dueAt } = facts;
  const counted = facts.consents.includes('count-sex-and-age');
  return {
    stage: STAGE[facts.state],
    outside: reviewerTeamId !== null && facts.teamId === reviewerTeamId,
    restricted: facts.restricted,
    receivedAt,
    acknowledgedAt,
    acknowledgedInTime:
      acknowledgedAt !== null && acknowledgedAt.getTime() <= receivedAt.getTime() + ACKNOWLEDGEMENT,
    // What waits for the complainant is nobody's delay: the staff has done its part.
    overdue: !['concluded', 'awaiting-complainant'].includes(state) && dueAt !== null && dueAt <= at,
    concludedAt: facts.concludedAt,
    teamId: facts.teamId,
    districtId: facts.districtId,
    kind: facts.kind,
    category: facts.category,
    channel: facts.channel,
    language: facts.language,
    sex: counted ? facts.sex : null,
    ageBand: counted ? facts.ageBand : null,
    finding: facts.finding,
    action: facts.action,
    closingReason: facts.closingReason,
  };
}

/** What the ledger must know of an event besides where it leads: promises kept, and how long nothing could be done. */
export function countedTimes(
  facts: ComplaintFacts,
  { at, pauses }: Pick<ClockContext, 'at' | 'pauses'>,
): Required<Pick<CountedEvent, 'inTime' | 'paused'>> {
  const inTime = (due: Date | null): boolean => due !== null && at <= due;
  const days = facts.acceptedAt ? stoodStill(pauses, facts.acceptedAt, at) : null;
  return {
    inTime: { triage: inTime(facts.triageDueAt), answer: inTime(facts.feedbackDueAt) },
    paused: {
      waiting: days?.['awaiting-complainant'] ?? 0,
      suspended: days?.['team-suspended'] ?? 0,
    },
  };
}
