import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { argon2id } from './argon2id.js';
import { toBytes } from './bytes.js';

/** What a passphrase stretches to: a proof for signing in, and, apart from it, the key that opens the account. */
export interface StretchedPassphrase {
  readonly loginProof: Uint8Array;
  readonly accountKey: Uint8Array;
}

/** Parameters in force; stored with each account so that they can be raised. Memory in KiB. */
export const PASSPHRASE_KDF = { version: 1, memory: 64 * 1024, iterations: 3 } as const;

/** Stretches a passphrase with Argon2id at 64 MiB; what was typed is folded to lower case and single spaces. */
export async function stretchPassphrase(passphrase: string, salt: Uint8Array): Promise<StretchedPassphrase> {
  const stretched = await argon2id({
    password: normalisePassphrase(passphrase),
    salt,
    memory: PASSPHRASE_KDF.memory,
    iterations: PASSPHRASE_KDF.iterations,
  });
  const derive = (purpose: string) =>
    hkdf(sha256, stretched, undefined, toBytes(`kenekanko/account/${purpose}/v1`), 32);
  return { loginProof: derive('login-proof'), accountKey: derive('account-key') };
}

/** Typed passphrases differ in case, spaces and accents; the words don't. */
export function normalisePassphrase(typed: string): string {
  return typed
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s\-]+/g, ' ')
    .trim();
}
