import { randomBytes } from 'node:crypto';
import { Pepper } from './pepper.js';

const pepper = (): Pepper => new Pepper({ receiptPepper: randomBytes(32) });

describe('the pepper', () => {
  it('marks alike under one pepper and unlike under another, and tells contents of two receipts apart', () => {
    const [one, other] = [pepper(), pepper()];
    const [token, second, content] = [randomBytes(32), randomBytes(32), randomBytes(32)];
    expect(one.tokenMark(token)).toEqual(one.tokenMark(token));
    expect(one.tokenMark(token)).not.toEqual(other.tokenMark(token));
    expect(one.contentMark(token, content)).not.toEqual(one.contentMark(second, content));
  });

  it('unlocks a share for its own receipt, and for no other and under no other pepper', () => {
    const one = pepper();
    const [share, mark] = [randomBytes(32), randomBytes(32)];
    const locked = one.lockShare(share, mark);
    expect(locked.includes(share)).toBe(false);
    expect(one.unlockShare(locked, mark).equals(share)).toBe(true);
    expect(() => one.unlockShare(locked, randomBytes(32))).toThrow();
    expect(() => pepper().unlockShare(locked, mark)).toThrow();
    locked[20]! ^= 1;
    expect(() => one.unlockShare(locked, mark)).toThrow();
  });
});
