import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bech32 } from '@scure/base';
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { toBytes } from './bytes.js';
import { SealedError } from './sealed-error.js';

/** An X25519 age key pair: the identity opens (`AGE-SECRET-KEY-1…`), the recipient seals (`age1…`). */
export interface KeyPair {
  readonly identity: string;
  readonly recipient: string;
}

const RECIPIENT = /^age1[02-9ac-hj-np-z]{58}$/;

/** True for the text form of an X25519 recipient; hybrid ones are refused, mixing them would void their claim. */
export const isRecipient = (text: string): boolean =>
  RECIPIENT.test(text) && bech32.decodeUnsafe(text) !== undefined;

/** A new random key pair. */
export async function newKeyPair(): Promise<KeyPair> {
  return keyPairOf(await generateX25519Identity());
}

/** The key pair of an identity. */
export async function keyPairOf(identity: string): Promise<KeyPair> {
  return { identity, recipient: await identityToRecipient(identity) };
}

/**
 * The key pair that 32 secret bytes stand for: HKDF-SHA-256 with the purpose as info gives the X25519 scalar.
 * So a derived secret seals and opens with age alone, without a second format.
 */
export async function keyPairFrom(secret: Uint8Array, purpose: string): Promise<KeyPair> {
  const scalar = hkdf(sha256, secret, undefined, toBytes(`kenekanko/${purpose}/v1`), 32);
  return keyPairOf(bech32.encodeFromBytes('AGE-SECRET-KEY-', scalar).toUpperCase());
}

/** Seals bytes to every recipient as one age file. Throws `sealed.wrong-key` for none, or one that is no X25519 recipient. */
export async function sealTo(recipients: readonly string[], content: Uint8Array): Promise<Uint8Array> {
  if (recipients.length === 0 || !recipients.every(isRecipient)) throw new SealedError('sealed.wrong-key');
  try {
    const encrypter = new Encrypter();
    for (const recipient of recipients) encrypter.addRecipient(recipient);
    return await encrypter.encrypt(content);
  } catch {
    // A recipient of the right shape whose checksum or point is none: an error's text would quote it.
    throw new SealedError('sealed.wrong-key');
  }
}

/** An age header as `sealTo` writes it: X25519 stanzas alone, then the MAC. */
const HEADER =
  /^age-encryption\.org\/v1\n(?:-> X25519 [A-Za-z0-9+/]{43}\n[A-Za-z0-9+/]{43}\n)+--- [A-Za-z0-9+/]{43}\n/;
const NONCE_AND_TAG = 32;

/**
 * True for bytes in the shape of an age file sealed to X25519 recipients: a whole header, and a payload after it.
 * Without a key nobody can tell more; it keeps a faulty browser's plain text from being stored.
 */
export function isAgeFile(bytes: Uint8Array): boolean {
  const header = HEADER.exec(startOf(bytes))?.[0];
  return header !== undefined && bytes.length >= header.length + NONCE_AND_TAG;
}

/** To how many an age file is sealed; 0 for what is none. */
export function recipientCount(bytes: Uint8Array): number {
  return HEADER.exec(startOf(bytes))?.[0].match(/^-> /gm)?.length ?? 0;
}

/** Opens an age file with any of the identities. Throws `sealed.cannot-open`, `sealed.damaged` or `sealed.wrong-key`. */
export async function openWith(identities: readonly string[], sealed: Uint8Array): Promise<Uint8Array> {
  const decrypter = decrypterOf(identities);
  // One that was planted may be all header: no more of it is tried than ours ever have.
  if (!/\n--- [^\n]*\n/.test(startOf(sealed))) throw new SealedError('sealed.damaged');
  try {
    return await decrypter.decrypt(sealed);
  } catch (error) {
    const noMatch = error instanceof Error && /no identity matched/i.test(error.message);
    throw new SealedError(noMatch ? 'sealed.cannot-open' : 'sealed.damaged');
  }
}

/** A key's own work is done once for each list of identities, as long as that list is held. */
const decrypters = new WeakMap<readonly string[], Decrypter>();

function decrypterOf(identities: readonly string[]): Decrypter {
  const known = decrypters.get(identities);
  if (known) return known;
  const decrypter = new Decrypter();
  try {
    for (const identity of identities) decrypter.addIdentity(identity);
  } catch {
    // age's own error would carry the malformed identity into a log.
    throw new SealedError('sealed.wrong-key');
  }
  decrypters.set(identities, decrypter);
  return decrypter;
}

/** As much as a header may take. */
function startOf(sealed: Uint8Array): string {
  return new TextDecoder('latin1').decode(sealed.subarray(0, 16 * 1024));
}
