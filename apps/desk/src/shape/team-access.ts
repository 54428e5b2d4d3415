import { DomainError } from '#kernel';
import type { SignedIn } from '../access/signed-in.js';

/** A list names one team of the reader's own; any other is not there for them, whether or not it exists. */
export function requireOwnTeam(signedIn: SignedIn, teamId: string): void {
  if (!signedIn.teams.includes(teamId)) throw new DomainError('team.not-found', 'not-found');
}

/** What leads a team is for its leads; any other team is not there for them. */
export function requireLeadOf(signedIn: SignedIn, teamId: string): void {
  if (!signedIn.leads.includes(teamId)) throw new DomainError('team.not-found', 'not-found');
}
