import { wordlist } from '@scure/bip39/wordlists/french.js';
import { normalisePassphrase } from './passphrase.js';

const WORDS = 7;

/** A generated passphrase: seven words of the French BIP39 list of 2,048 (77 bits); see ADR 0003. */
export function newPassphrase(): string {
  const picks = crypto.getRandomValues(new Uint16Array(WORDS));
  // 2^16 is a multiple of 2,048, so that the remainder favours no word.
  return normalisePassphrase(Array.from(picks, (pick) => wordlist[pick % wordlist.length]).join(' '));
}
