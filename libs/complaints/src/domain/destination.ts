import { DomainError } from '#kernel';
import {
  currentRecipient,
  type ComplaintRecipients,
  type ReceiptKdf,
  type SignedStatement,
  type TrustedDirectory,
} from '#sealing';
import { responsibleTeam, type Route, type RoutingAnswers, type RoutingTable } from './routing.js';

/** What the public is told of a network: results and signed statements, never a team's status. */
export interface PublicNetwork {
  readonly name: string;
  readonly kind: 'demonstration' | 'real';
  readonly timeZone: string;
  readonly districts: readonly { readonly id: string; readonly name: string; readonly region: string }[];
  readonly teams: readonly { readonly id: string; readonly name: string }[];
  readonly routing: RoutingTable;
  readonly statements: readonly SignedStatement[];
  readonly receiptKdf: ReceiptKdf;
}

/** Where a complaint goes and to whose recipients it is sealed; the same on server and in the browser. */
export interface Destination {
  readonly route: Route;
  readonly to: ComplaintRecipients;
}

/** Throws `network.untrusted` where no validly signed recipient stands behind the route: nothing may be sealed then. */
export function destinationOf(
  routing: RoutingTable,
  trusted: TrustedDirectory,
  answers: RoutingAnswers,
): Destination {
  const route = responsibleTeam(routing, answers);
  const team = currentRecipient(trusted.teams.get(route.teamId));
  const recovery = currentRecipient(trusted.recovery);
  if (!team || !recovery) throw new DomainError('network.untrusted', 'unavailable');
  const standby = route.standbyTeamId && currentRecipient(trusted.teams.get(route.standbyTeamId));
  return { route, to: standby ? { team, recovery, standby } : { team, recovery } };
}
