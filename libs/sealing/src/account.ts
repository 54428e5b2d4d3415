import { keyPairFrom, newKeyPair, type KeyPair } from './age.js';
import { randomBytes, toBase64 } from './bytes.js';
import { openDocument, sealDocument } from './document.js';
import { SealedError } from './sealed-error.js';
import { newSigningKey } from './signing.js';

/** What only the holder of a passphrase has: their identity, perhaps a signing key, and the root key they trust. */
export interface AccountSecrets {
  readonly identity: string;
  readonly signingKey?: string;
  /** Pinned here, sealed, so that a server can't put another in its place. Base64 Ed25519 public key. */
  readonly rootPublicKey: string;
}

/** Makes the secrets of a new account; signing keys are for administrators and leads. */
export async function newAccountSecrets(
  rootPublicKey: string,
  signs: boolean,
): Promise<{ secrets: AccountSecrets; keys: KeyPair; signingPublicKey?: string }> {
  const keys = await newKeyPair();
  if (!signs) return { secrets: { identity: keys.identity, rootPublicKey }, keys };
  const signing = newSigningKey();
  const secrets = { identity: keys.identity, signingKey: toBase64(signing.secretKey), rootPublicKey };
  return { secrets, keys, signingPublicKey: toBase64(signing.publicKey) };
}

/** Seals an account's secrets to the key its passphrase stretches to. */
export async function sealAccount(accountKey: Uint8Array, secrets: AccountSecrets): Promise<Uint8Array> {
  return sealDocument([(await keyPairFrom(accountKey, 'account')).recipient], 'account', secrets);
}

/** Opens an account's secrets. Throws `sealed.cannot-open` for another passphrase's key. */
export async function openAccount(accountKey: Uint8Array, sealed: Uint8Array): Promise<AccountSecrets> {
  return openDocument<AccountSecrets>(
    [(await keyPairFrom(accountKey, 'account')).identity],
    'account',
    sealed,
  );
}

/** Splits the unlock key of a tab's session: either half alone is noise. */
export function splitKey(key: Uint8Array): { tabHalf: Uint8Array; serverHalf: Uint8Array } {
  const tabHalf = randomBytes(key.length);
  return { tabHalf, serverHalf: joinKey(tabHalf, key) };
}

/** Joins the halves of `splitKey`. Throws `sealed.wrong-key` for halves that can't be of one key. */
export function joinKey(one: Uint8Array, other: Uint8Array): Uint8Array {
  if (one.length !== other.length) throw new SealedError('sealed.wrong-key');
  return one.map((byte, i) => byte ^ other[i]!);
}
