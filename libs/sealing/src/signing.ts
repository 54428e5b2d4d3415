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

// Signed bytes begin with their purpose, so that a signature made for one thing is worth nothing for another.
const signedBytes = (statement: string): Uint8Array => toBytes(`kenekanko/statement/v1\n${statement}`);

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

/** Signs the text of a statement. */
export const sign = (statement: string, key: SigningKey): Signature => ({
  key: toBase64(key.publicKey),
  signature: toBase64(ed25519.sign(signedBytes(statement), key.secretKey)),
});

/** True if the signature is this key's under this statement; false, never an error, for anything malformed. */
export function isSignedBy(statement: string, by: Signature): boolean {
  try {
    const { key, signature } = by;
    return ed25519.verify(fromBase64(signature), signedBytes(statement), fromBase64(key), { zip215: false });
  } catch {
    return false;
  }
}
