import { sha256 as nobleSha256 } from '@noble/hashes/sha2.js';
import { base64, hex } from '@scure/base';
import { SealedError } from './sealed-error.js';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

/** Text as UTF-8 bytes. */
export const toBytes = (text: string): Uint8Array => encoder.encode(text);

/** UTF-8 bytes as text; throws a TypeError on invalid UTF-8. */
export const toText = (bytes: Uint8Array): string => decoder.decode(bytes);

/** Bytes as standard base64 with padding (RFC 4648 §4). */
export const toBase64 = (bytes: Uint8Array): string => base64.encode(bytes);

/** Standard base64 as bytes; throws on anything else. */
export const fromBase64 = (text: string): Uint8Array => base64.decode(text);

/** Base64 found inside something sealed; throws `sealed.damaged` where it is none. */
export function toSealedBytes(text: string): Uint8Array {
  try {
    return fromBase64(text);
  } catch {
    throw new SealedError('sealed.damaged');
  }
}

/** True for equal bytes, in a time that depends on their length alone. */
export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  let difference = one.length ^ other.length;
  for (let i = 0; i < one.length; i++) difference |= (one[i] ?? 0) ^ (other[i] ?? 0);
  return difference === 0;
}

/** Bytes as lower-case hexadecimal. */
export const toHex = (bytes: Uint8Array): string => hex.encode(bytes);

/** SHA-256 of the bytes (32 bytes). */
export const sha256 = (bytes: Uint8Array): Uint8Array => nobleSha256(bytes);

/** One array of all the given bytes, in order. */
export function concatBytes(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

/** Cryptographically random bytes. */
export const randomBytes = (length: number): Uint8Array => crypto.getRandomValues(new Uint8Array(length));
