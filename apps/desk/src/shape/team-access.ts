import { DomainError } from '#kernel';
import { holds } from '../access/permission.js';
import type { SignedIn } from '../access/signed-in.js';

/** A list names one team of the reader's own; any other is not there for them, whether or not it exists. */
export function requireOwnTeam(signedIn: SignedIn, teamId: string): void {
  if (!signedIn.teams.includes(teamId)) throw new DomainError('team.not-found', 'not-found');
}

/** What leads a team is for its leads; any other team is not there for them. */
export function requireLeadOf(signedIn: SignedIn, teamId: string): void {
  if (!signedIn.leads.includes(teamId)) throw new DomainError('team.not-found', 'not-found');
}

/** Figures of the whole network are for who answers for it; a lead asks for one team that they lead. */
export function requireFiguresOf(signedIn: SignedIn, teamId: string | undefined): void {
  if (holds(signedIn.roles, 'figures')) return;
  requireLeadOf(signedIn, teamId ?? '');
}

/** Whether figures of a team are for this account: the network's own, or of a team that it leads. */
export const mayReadFiguresOf = (signedIn: SignedIn, teamId: string): boolean =>
  holds(signedIn.roles, 'figures') || signedIn.leads.includes(teamId);
