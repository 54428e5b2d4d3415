import type { ColleagueResponse, ComplaintResponse } from '#desk-client';

/** Members of the team responsible who may see the complaint and act on it, by name. */
export function teamOf(
  { facts, exclusions }: Pick<ComplaintResponse, 'facts' | 'exclusions'>,
  colleagues: readonly ColleagueResponse[],
): readonly ColleagueResponse[] {
  const barred = new Set(exclusions.map(({ accountId }) => accountId));
  return colleagues.filter(({ id, teamId }) => teamId === facts.teamId && !barred.has(id));
}
