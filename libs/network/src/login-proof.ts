import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto';

/** 8 MiB and some 60 ms: the proof is itself the Argon2id of a generated passphrase, so this is the second wall. */
const COST = { N: 2 ** 13, r: 8, p: 4 } as const;
const SALT_BYTES = 16;
const HASH_BYTES = 32;

/** The slow hash (scrypt, RFC 7914) under which an account's log-in proof is stored: `scrypt$N$r$p$salt$hash`. */
export async function hashLoginProof(proof: Uint8Array): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const hash = await derive(proof, salt, COST);
  return ['scrypt', COST.N, COST.r, COST.p, salt.toString('base64'), hash.toString('base64')].join('$');
}

/** True when the proof is the one whose hash is stored; takes the same time whether or not it is. */
export async function verifyLoginProof(proof: Uint8Array, stored: string): Promise<boolean> {
  const [scheme, n, r, p, salt = '', hash = ''] = stored.split('$');
  if (scheme !== 'scrypt') return false;
  const expected = Buffer.from(hash, 'base64');
  const cost = { N: Number(n), r: Number(r), p: Number(p) };
  const actual = await derive(proof, Buffer.from(salt, 'base64'), cost);
  return actual.length === expected.length && timingSafeEqual(actual, expected);
}

function derive(proof: Uint8Array, salt: Uint8Array, cost: ScryptOptions): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(proof, salt, HASH_BYTES, cost, (error, key) => (error ? reject(error) : resolve(key)));
  });
}
