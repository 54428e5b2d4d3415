import { hkdf } from '@noble/hashes/hkdf.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import type { KeyPair } from './age.js';
import { sameBytes, toBase64, toBytes, toSealedBytes } from './bytes.js';
import { SealedError } from './sealed-error.js';

/**
 * What a proof is of: a message to who holds the dialogue, anything of the staff's to who holds the case, what an account
 * keeps for itself, or that a value is one it has met before.
 */
export type ProofPurpose = 'dialogue' | 'case' | 'own' | 'mark';

// age proves nothing about who sealed, and recipients are readable in the database: without a proof, whoever can write
// there could speak in the team's name.
/** Proves that whoever says this held the identity; base64. */
export function proofOf({ identity }: KeyPair, purpose: ProofPurpose, said: readonly string[]): string {
  const key = hkdf(sha256, toBytes(identity), undefined, toBytes(`kenekanko/${purpose}-proof/v1`), 32);
  return toBase64(hmac(sha256, key, toBytes(JSON.stringify(said))));
}

/** Throws `sealed.unproven` unless the proof is of exactly this, `sealed.damaged` where there is none. */
export function requireProof(
  pair: KeyPair,
  purpose: ProofPurpose,
  said: readonly string[],
  proof: unknown,
): void {
  if (typeof proof !== 'string') throw new SealedError('sealed.damaged');
  const expected = toSealedBytes(proofOf(pair, purpose, said));
  if (!sameBytes(toSealedBytes(proof), expected)) throw new SealedError('sealed.unproven');
}
