import {
  createCalendar,
  routingTable,
  type PublicNetwork,
  type RoutingTable,
  type WorkingCalendar,
} from '#complaints/domain';
import type { NetworkDescription } from '#network';
import {
  newReceiptKdf,
  publicStatements,
  verifyDirectory,
  type ReceiptKdf,
  type SignedStatement,
  type TrustedDirectory,
} from '#sealing';

/** The network as this door last knew it, its signatures checked. */
export interface KnownNetwork {
  readonly description: NetworkDescription;
  readonly public: PublicNetwork;
  readonly routing: RoutingTable;
  readonly trusted: TrustedDirectory;
  readonly receiptKdf: ReceiptKdf;
  readonly calendar: WorkingCalendar;
  readonly reviewerTeamId: string | null;
}

/** Checks a described network's signatures; `before` spares checking again what has not changed. */
export function knowNetwork(
  description: NetworkDescription,
  rootPublicKey: string,
  before?: KnownNetwork,
): KnownNetwork {
  const { settings, districts, teams } = description;
  const routing = routingTable(teams);
  // Who is in a team, and how many, is nobody's business outside.
  const statements = publicStatements(
    description.statements.map(({ statement, signatures }) => ({ statement, signatures }) as SignedStatement),
  );
  // Signatures cost milliseconds each: they are checked again only when a statement was added.
  const same = before && sameStatements(before.public.statements, statements);
  const trusted = same ? before.trusted : verifyDirectory(rootPublicKey, statements);
  const { version, salt } = settings.receiptStretching;
  const receiptKdf = { ...newReceiptKdf(salt), version };
  return {
    ...{ description, routing, trusted, receiptKdf },
    calendar: createCalendar(settings.calendar),
    reviewerTeamId: routing.reviewer,
    public: {
      name: settings.name,
      kind: settings.kind,
      timeZone: settings.calendar.timeZone,
      districts,
      teams: teams.map(({ id, name }) => ({ id, name })),
      ...{ routing, statements, receiptKdf },
    },
  };
}

function sameStatements(before: readonly SignedStatement[], after: readonly SignedStatement[]): boolean {
  return before.length === after.length && JSON.stringify(before) === JSON.stringify(after);
}
