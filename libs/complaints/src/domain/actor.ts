import type { ComplaintFacts } from './facts.js';

/** Who acts on a complaint. A staff member's rights follow from teams, grants and exclusions, not from a role's name. */
export type Actor =
  | { readonly kind: 'complainant' }
  | { readonly kind: 'worker' }
  /** Files for someone, and is nothing to the complaint afterwards. */
  | { readonly kind: 'monitor'; readonly accountId: string }
  | StaffActor;

/** A signed-in member of staff, as far as one complaint is concerned. */
export interface StaffActor {
  readonly kind: 'staff';
  readonly accountId: string;
  /** Teams the account is a member of. */
  readonly teamIds: readonly string[];
  /** Teams the account leads; a lead is a member too. */
  readonly leadOf: readonly string[];
  /** Excluded from this complaint, or in conflict with its category or institution. */
  readonly excluded?: boolean;
}

/** What an actor is to a complaint. */
export type Relation =
  'complainant' | 'monitor' | 'worker' | 'member' | 'lead' | 'assignee' | 'second-reader';

/** Everything an actor is to a complaint. */
export function relationsOf(
  facts: Pick<ComplaintFacts, 'teamId' | 'assigneeId' | 'secondReaderId'>,
  actor: Actor,
): Relation[] {
  if (actor.kind !== 'staff') return [actor.kind];
  const relations: Relation[] = [];
  const lead = actor.leadOf.includes(facts.teamId);
  const member = lead || actor.teamIds.includes(facts.teamId);
  if (member) relations.push('member');
  if (lead) relations.push('lead');
  // Whoever left the team is no longer its assignee, whatever the row still says.
  if (member && facts.assigneeId === actor.accountId) relations.push('assignee');
  if (facts.secondReaderId === actor.accountId) relations.push('second-reader');
  return relations;
}

/** The account that acts, where there is one. */
export function accountOf(actor: Actor): string | null {
  return 'accountId' in actor ? actor.accountId : null;
}
