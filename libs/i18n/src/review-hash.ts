import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Ties a review to what was read; 64 bits of SHA-256, in hexadecimal. */
export function reviewHash(french: string, text: string): string {
  return bytesToHex(sha256(utf8ToBytes(`${french}\0${text}`)).subarray(0, 8));
}
