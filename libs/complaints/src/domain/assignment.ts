import type { GenderWishId } from '#taxonomy';
import type { ComplaintFacts, ComplaintState, Priority } from './facts.js';

/** A member of the responsible team, as assignment sees them. */
export interface Candidate {
  readonly accountId: string;
  readonly onDuty: boolean;
  readonly languages: readonly string[];
  readonly gender: string | null;
  /** Excluded from this complaint. */
  readonly excluded: boolean;
  /** Gave this complaint back since it came to the team. */
  readonly returned: boolean;
  /** Categories in which the member declared a conflict. */
  readonly conflictCategories: readonly string[];
  /** The weighted load at which nothing more is given. */
  readonly capacity: number;
  /** Open weighted load now. */
  readonly load: number;
  /** When the member was last given a complaint; null if never. */
  readonly lastAssignedAt: Date | null;
}

/** Why a member was passed over; each is `passed-over.<code>` of the domain catalogue. */
export const PASSED_OVER_CODES = [
  'off-duty',
  'excluded',
  'conflict',
  'returned-it',
  'language',
  'gender-wish',
  'at-capacity',
  'more-load',
  'waited-less',
] as const;
export type PassedOverCode = (typeof PASSED_OVER_CODES)[number];

/** One member as they were considered; stored with the decision. */
export interface ConsideredCandidate {
  readonly accountId: string;
  readonly load: number;
  /** Empty for the one chosen. */
  readonly passedOver: readonly PassedOverCode[];
}

/** The outcome of the rule, with its reasons. */
export interface AssignmentDecision {
  readonly chosen: string | null;
  readonly considered: readonly ConsideredCandidate[];
}

const WEIGHT: Readonly<Record<Priority, number>> = { 1: 4, 2: 2, 3: 1, 4: 1 };

/** The load of one open complaint: by priority, half while the complainant's answer is awaited. */
export function loadOf(complaint: { readonly priority: Priority; readonly state: ComplaintState }): number {
  if (complaint.state === 'concluded') return 0;
  return WEIGHT[complaint.priority] * (complaint.state === 'awaiting-complainant' ? 0.5 : 1);
}

/**
 * Who is given a complaint: of those who may take it, the one with the least load, then the one who has
 * waited longest, then by id, so that the same question always has the same answer.
 */
export function decideAssignment(
  complaint: Pick<ComplaintFacts, 'language' | 'genderWish' | 'category'>,
  candidates: readonly Candidate[],
): AssignmentDecision {
  const barred = new Map(candidates.map((candidate) => [candidate.accountId, barsTo(complaint, candidate)]));
  const fit = candidates.filter((candidate) => barred.get(candidate.accountId)?.length === 0).sort(byTurn);
  const chosen = fit[0] ?? null;
  const considered = [...candidates]
    .sort((a, b) => (a.accountId < b.accountId ? -1 : 1))
    .map((candidate) => ({
      accountId: candidate.accountId,
      load: candidate.load,
      passedOver:
        candidate === chosen
          ? []
          : (nonEmpty(barred.get(candidate.accountId)) ?? turnReason(candidate, chosen)),
    }));
  return { chosen: chosen?.accountId ?? null, considered };
}

/** Why a member is not given a complaint by the rule; empty where they may be. A lead may, for all but the first two. */
export function barsTo(
  complaint: Pick<ComplaintFacts, 'language' | 'genderWish' | 'category'>,
  candidate: Omit<Candidate, 'accountId' | 'lastAssignedAt'>,
): PassedOverCode[] {
  const reasons: PassedOverCode[] = [];
  if (!candidate.onDuty) reasons.push('off-duty');
  if (candidate.excluded) reasons.push('excluded');
  if (candidate.conflictCategories.includes(complaint.category)) reasons.push('conflict');
  if (candidate.returned) reasons.push('returned-it');
  if (complaint.language !== 'other' && !candidate.languages.includes(complaint.language))
    reasons.push('language');
  if (!satisfies(complaint.genderWish, candidate.gender)) reasons.push('gender-wish');
  if (candidate.load >= candidate.capacity) reasons.push('at-capacity');
  return reasons;
}

function satisfies(wish: GenderWishId, gender: string | null): boolean {
  return wish === 'any' || wish === gender;
}

function byTurn(a: Candidate, b: Candidate): number {
  return a.load - b.load || waited(a) - waited(b) || (a.accountId < b.accountId ? -1 : 1);
}

function waited(candidate: Candidate): number {
  return candidate.lastAssignedAt?.getTime() ?? -Infinity;
}

function turnReason(candidate: Candidate, chosen: Candidate | null): PassedOverCode[] {
  return chosen && candidate.load > chosen.load ? ['more-load'] : ['waited-less'];
}

function nonEmpty<T>(list: readonly T[] | undefined): readonly T[] | undefined {
  return list && list.length > 0 ? list : undefined;
}
