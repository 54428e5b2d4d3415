import {
  sealComplaint,
  type ComplaintEnvelope,
  type StretchedReceipt,
  type TrustedDirectory,
} from '#sealing';
import type { Answers } from './answers.js';
import { destinationOf } from './destination.js';
import type { RoutingTable } from './routing.js';

/**
 * Seals what was answered to the team that the answers themselves lead to; in the browser of whoever fills the form.
 * Throws `network.untrusted` when no signed recipient stands behind that route.
 */
export async function sealAnswers(
  routing: RoutingTable,
  trusted: TrustedDirectory,
  { facts, content }: Answers,
  receipt: StretchedReceipt,
): Promise<ComplaintEnvelope> {
  const { to } = destinationOf(routing, trusted, facts);
  return sealComplaint(content, to, receipt);
}
