import { barsTo, type PassedOverCode } from '#complaints/domain';
import type { BoardMemberResponse, ComplaintResponse } from '#desk-client';

/** A member to whom a complaint might be given, and what speaks against it. */
export interface Assignee {
  readonly member: BoardMemberResponse;
  readonly against: readonly PassedOverCode[];
  /** The desk would refuse it. */
  readonly barred: boolean;
}

/** What is told of a complaint that matters here. */
export type AssigneesOf = Pick<ComplaintResponse, 'facts' | 'exclusions' | 'history'>;

const REFUSED: readonly PassedOverCode[] = ['off-duty', 'excluded'];

/** The team's other members: who may take it first, of those the least burdened; by the rule that assigns by itself. */
export function assigneesOf(
  members: readonly BoardMemberResponse[],
  { facts, exclusions, history }: AssigneesOf,
): Assignee[] {
  const since = history.findLastIndex(({ event }) => event === 'transferred' || event === 'reopened');
  const returners = history
    .slice(since + 1)
    .filter(({ event }) => event === 'returned-to-pool')
    .map(({ actorId }) => actorId);
  return members
    .filter(({ accountId }) => accountId !== facts.assigneeId)
    .map((member) => {
      const against = barsTo(facts, {
        ...member,
        onDuty: member.duty === 'on',
        excluded: exclusions.some(({ accountId }) => accountId === member.accountId),
        returned: returners.includes(member.accountId),
        conflictCategories: member.conflicts
          .filter(({ kind }) => kind === 'category')
          .map(({ reference }) => reference),
      });
      return { member, against, barred: against.some((code) => REFUSED.includes(code)) };
    })
    .sort((a, b) => rank(a) - rank(b) || a.member.load - b.member.load);
}

const rank = ({ against, barred }: Assignee): number => (barred ? 2 : against.length > 0 ? 1 : 0);
