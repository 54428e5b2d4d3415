import type { CountedComplaint, Stage } from '#counts/domain';
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
export function countedComplaint(facts: ComplaintFacts, reviewerTeamId: string | null): CountedComplaint {
  const counted = facts.consents.includes('count-sex-and-age');
  return {
    stage: STAGE[facts.state],
    outside: reviewerTeamId !== null && facts.teamId === reviewerTeamId,
    restricted: facts.restricted,
    receivedAt: facts.receivedAt,
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
