import { randomBytes } from 'node:crypto';
import { hashLoginProof, verifyLoginProof } from './login-proof.js';

describe('login proof', () => {
  const proof = randomBytes(32);

  it('knows its own proof and no other', async () => {
    const stored = await hashLoginProof(proof);
    expect(await verifyLoginProof(proof, stored)).toBe(true);
    expect(await verifyLoginProof(randomBytes(32), stored)).toBe(false);
    expect(stored).not.toContain(proof.toString('base64'));
  });

  it('never hashes alike twice', async () => {
    expect(await hashLoginProof(proof)).not.toBe(await hashLoginProof(proof));
  });

  it('refuses what was not hashed by it', async () => {
    expect(await verifyLoginProof(proof, 'plain')).toBe(false);
    expect(await verifyLoginProof(proof, '')).toBe(false);
  });
});
