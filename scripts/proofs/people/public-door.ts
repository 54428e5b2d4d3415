import {
  responsibleTeam,
  type DeclaredFacts,
  type FilingContent,
  type RoutingTable,
} from '#complaints/domain';
import {
  currentRecipient,
  toBase64,
  verifyDirectory,
  type ComplaintEnvelope,
  type ComplaintRecipients,
  type ReceiptKdf,
  type SealedFile,
  type SignedStatement,
} from '#sealing';
import { call } from '../system/http.js';

/** What a complainant says. */
export interface Testimony {
  readonly facts: DeclaredFacts;
  readonly content: FilingContent;
}

/** The public description, of which the page's script uses this much. */
export interface DescribedNetwork {
  readonly routing: RoutingTable;
  readonly statements: readonly SignedStatement[];
  readonly receiptKdf: ReceiptKdf;
}

/** Where and for whom a browser seals, checked from the root key as the page's script does. */
export interface Destination {
  readonly kdf: ReceiptKdf;
  recipientsFor(facts: DeclaredFacts): ComplaintRecipients;
}

/** Reads the network through the public door and checks every signature. */
export async function destinationOf(intakeUrl: string, rootPublicKey: string): Promise<Destination> {
  const network = await call<DescribedNetwork>(`${intakeUrl}/api/v1/network`, 'GET');
  const trusted = verifyDirectory(rootPublicKey, network.statements);
  return {
    kdf: network.receiptKdf,
    recipientsFor: (facts) => {
      const route = responsibleTeam(network.routing, facts);
      const team = currentRecipient(trusted.teams.get(route.teamId));
      const recovery = currentRecipient(trusted.recovery);
      if (!team || !recovery) throw new Error(`No signed recipient stands behind team ${route.teamId}`);
      const standby = route.standbyTeamId && currentRecipient(trusted.teams.get(route.standbyTeamId));
      return standby ? { team, recovery, standby } : { team, recovery };
    },
  };
}

/** The request in which a sealed complaint travels. */
export function filingRequest(envelope: ComplaintEnvelope, facts: DeclaredFacts): object {
  return { ...(inBase64(envelope) as object), facts, codeOrigin: 'browser' };
}

/** How a holder of a receipt code names it to the server. */
export const receiptHeader = (token: Uint8Array): { readonly authorization: string } => ({
  authorization: `Receipt ${Buffer.from(token).toString('base64url')}`,
});

/** The announcement of a sealed file. */
export function fileRequest(requestKey: string, { size, manifest, sha256 }: SealedFile): object {
  return { requestKey, size, manifest: toBase64(manifest), sha256: toBase64(sha256) };
}

function inBase64(value: unknown): unknown {
  if (value instanceof Uint8Array) return toBase64(value);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inBase64(inner)]));
}
