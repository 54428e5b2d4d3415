import { hkdf } from '@noble/hashes/hkdf.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { argon2id } from './argon2id.js';
import { keyPairFrom, type KeyPair } from './age.js';
import { concatBytes, fromBase64, randomBytes, toBytes, toHex } from './bytes.js';

/** How a network stretches receipt codes: fixed per network, versioned; memory in KiB. */
export interface ReceiptKdf {
  readonly version: number;
  readonly salt: string;
  readonly memory: number;
  readonly iterations: number;
}

/** What a receipt code stretches to: the look-up token, half of the dialogue's key, the key of the content mark. */
export interface StretchedReceipt {
  readonly version: number;
  readonly token: Uint8Array;
  readonly half: Uint8Array;
  readonly markKey: Uint8Array;
}

/** Parameters for a new network: 19 MiB and two passes fit a phone with 1 GB [OWASP password storage]. */
export const newReceiptKdf = (salt: string): ReceiptKdf => ({
  version: 1,
  salt,
  memory: 19 * 1024,
  iterations: 2,
});

/** A receipt code: 20 digits, 18 random (about 60 bits) and 2 check digits. */
export function newReceiptCode(): string {
  let digits = '';
  while (digits.length < 18) {
    // 250 is the last multiple of ten in a byte: what is above it would favour small digits.
    for (const byte of randomBytes(32)) if (byte < 250 && digits.length < 18) digits += String(byte % 10);
  }
  const check = 98n - ((BigInt(digits) * 100n) % 97n);
  return digits + String(check).padStart(2, '0');
}

/** A code as typed: the 20 digits, or what is wrong with it, told before any look-up. */
export type ParsedReceiptCode =
  | { readonly ok: true; readonly code: string }
  | { readonly ok: false; readonly error: 'length' | 'characters' | 'check' };

// Where the digits of each script that is written in Mali begin: Arabic, Persian style (Ajami), N'Ko.
const ZEROS = [0x0660, 0x06f0, 0x07c0];

const westernDigit = (digit: string): string => {
  const point = digit.codePointAt(0)!;
  const zero = ZEROS.find((first) => point >= first && point < first + 10);
  return zero === undefined ? digit : String(point - zero);
};

/**
 * Reads a typed code: spaces, dashes, dots and marks of writing direction are ignored; Arabic, Ajami, N'Ko and
 * full-width digits understood. ISO 7064 MOD 97-10 tells every single wrong digit and every swap of two neighbours.
 */
export function parseReceiptCode(typed: string): ParsedReceiptCode {
  const digits = typed
    .normalize('NFKC')
    .replace(/\p{Nd}/gu, westernDigit)
    .replace(/[\s\p{Pd}\p{Cf}._]/gu, '');
  if (!/^\d*$/.test(digits)) return { ok: false, error: 'characters' };
  if (digits.length !== 20) return { ok: false, error: 'length' };
  return BigInt(digits) % 97n === 1n ? { ok: true, code: digits } : { ok: false, error: 'check' };
}

/** The five groups of four in which a code is shown and written down. */
export const receiptGroups = (code: string): string[] => code.match(/\d{4}/g) ?? [];

/** Stretches a code with Argon2id, once; some 0.1 s on a laptop, a second or two on a cheap phone. */
export async function stretchReceipt(code: string, kdf: ReceiptKdf): Promise<StretchedReceipt> {
  const stretched = await argon2id({
    password: code,
    salt: fromBase64(kdf.salt),
    memory: kdf.memory,
    iterations: kdf.iterations,
  });
  const derive = (purpose: string) =>
    hkdf(sha256, stretched, undefined, toBytes(`kenekanko/receipt/${purpose}/v${kdf.version}`), 32);
  return { version: kdf.version, token: derive('token'), half: derive('half'), markKey: derive('mark') };
}

/** The key pair that opens the dialogue: half from the code, half from the server's share, useless alone. */
export const receiptKeyPair = (half: Uint8Array, serverShare: Uint8Array): Promise<KeyPair> =>
  keyPairFrom(concatBytes([half, serverShare]), 'receipt-dialogue');

/** The one form in which content is compared: keys in order, LF line ends, nothing else changed. */
export function canonicalForm(content: unknown): Uint8Array {
  return toBytes(
    JSON.stringify(content, (_key, value: unknown) => {
      if (typeof value === 'string') return value.replace(/\r\n?/g, '\n');
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
      return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
    }),
  );
}

/** Tells whether two sendings under one code carry the same content, without telling anything about it. */
export const contentMark = (markKey: Uint8Array, content: unknown): Uint8Array =>
  hmac(sha256, markKey, canonicalForm(content));

/** Characters of a voice's request key that are drawn; as many say that it is one. */
const DRAWN = 16;

/**
 * The request key of what was spoken: who holds the code knows it again among their files, to anybody else it is as random
 * as any (an HMAC under the code's own key, cut to 64 bits).
 */
export function voiceRequestKey(markKey: Uint8Array): string {
  const drawn = toHex(randomBytes(DRAWN / 2));
  return drawn + voiceMark(markKey, drawn);
}

/** True for the request key of what was spoken under this code. */
export const isVoiceRequestKey = (markKey: Uint8Array, requestKey: string): boolean =>
  requestKey.slice(DRAWN) === voiceMark(markKey, requestKey.slice(0, DRAWN));

// No canonical form begins like this: the two marks of one key are never mistaken for each other.
const voiceMark = (markKey: Uint8Array, drawn: string): string =>
  toHex(hmac(sha256, markKey, toBytes(`voice ${drawn}`))).slice(0, DRAWN);
