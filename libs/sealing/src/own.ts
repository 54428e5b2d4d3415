import type { KeyPair } from './age.js';
import { openDocument, sealDocument } from './document.js';
import { proofOf, requireProof } from './proof.js';
import { SealedError } from './sealed-error.js';

/** Inside what an account seals to itself: its content as JSON, and the proof that nobody else sealed it. */
interface OwnBody {
  readonly content: string;
  readonly proof: string;
}

/** Seals a body to one's own recipient; recipients are public, so that it says who sealed it. */
export function sealOwn(own: KeyPair, type: string, body: unknown): Promise<Uint8Array> {
  const content = JSON.stringify(body);
  const sealed: OwnBody = { content, proof: proofOf(own, 'own', [type, content]) };
  return sealDocument([own.recipient], type, sealed);
}

/** Opens what one sealed to oneself. Throws a SealedError: `sealed.unproven` for what somebody else put in its place. */
export async function openOwn(own: KeyPair, type: string, sealed: Uint8Array): Promise<unknown> {
  const body = await openDocument<Partial<OwnBody> | null>([own.identity], type, sealed);
  if (typeof body?.content !== 'string') throw new SealedError('sealed.damaged');
  requireProof(own, 'own', [type, body.content], body.proof);
  return JSON.parse(body.content) as unknown;
}

/** Knows a value again without telling it: the same for this account alone, and no value can be tried without its key. Base64. */
export const markOwn = (own: KeyPair, type: string, value: string): string =>
  proofOf(own, 'mark', [type, value]);
