import { ed25519 } from '@noble/curves/ed25519.js';
import { fromBase64, toBase64, toBytes } from './bytes.js';

/** An Ed25519 key pair, 32 bytes each. */
export interface SigningKey {
  readonly secretKey: Uint8Array;
  readonly publicKey: Uint8Array;
}

/** One signature under a statement; both base64. */
export interface Signature {
  readonly key: string;
  readonly signature: string;
}

/** What a signature is made for: a statement of the chain of trust, or a frozen report. */
export type SignedFor = 'statement' | 'report';

// Signed bytes begin with their purpose, so that a signature made for one thing is worth nothing for another.
const signedBytes = (text: string, purpose: SignedFor): Uint8Array =>
  toBytes(`kenekanko/${purpose}/v1\n${text}`);

/** A new random signing key. */
export function newSigningKey(): SigningKey {
  const { secretKey, publicKey } = ed25519.keygen();
  return { secretKey, publicKey };
}

/** The signing key of 32 secret bytes. */
export const signingKeyOf = (secretKey: Uint8Array): SigningKey => ({
  secretKey,
  publicKey: ed25519.getPublicKey(secretKey),
});

/** The public half of a secret signing key; both base64. */
export const publicKeyOf = (secretKey: string): string =>
  toBase64(ed25519.getPublicKey(fromBase64(secretKey)));

/** Signs the text of a statement, or of a report. */
export const sign = (text: string, key: SigningKey, purpose: SignedFor = 'statement'): Signature => ({
  key: toBase64(key.publicKey),
  signature: toBase64(ed25519.sign(signedBytes(text, purpose), key.secretKey)),
});

/** True if the signature is this key's under this text; false, never an error, for anything malformed. */
export function isSignedBy(text: string, by: Signature, purpose: SignedFor = 'statement'): boolean {
  try {
    const { key, signature } = by;
    return ed25519.verify(fromBase64(signature), signedBytes(text, purpose), fromBase64(key), {
      zip215: false,
    });
  } catch {
    return false;
  }
}
