import { randomBytes } from 'node:crypto';
import { HOUR, MovingClock } from '#kernel';
import { DrawnCodes } from './drawn-codes.js';
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

describe('drawn codes', () => {
  const clock = new MovingClock(new Date('2026-11-23T10:00:00Z'));
  const codes = new DrawnCodes(pepper(), clock);

  it('knows its own codes, for 72 hours as fresh ones', () => {
    const { code, drawnAt, mark } = codes.draw();
    expect(codes.recognise(code, String(drawnAt), mark)?.fresh).toBe(true);
    clock.advance(72 * HOUR);
    expect(codes.recognise(code, String(drawnAt), mark)?.fresh).toBe(true);
    clock.advance(1);
    expect(codes.recognise(code, String(drawnAt), mark)?.fresh).toBe(false);
  });

  it('knows no code that another drew, nor one with a changed date', () => {
    const { code, drawnAt, mark } = codes.draw();
    const foreign = new DrawnCodes(pepper(), clock).draw();
    expect(codes.recognise(foreign.code, String(foreign.drawnAt), foreign.mark)).toBeNull();
    expect(codes.recognise(code, String(drawnAt + 1), mark)).toBeNull();
    expect(codes.recognise(code, 'x', mark)).toBeNull();
    expect(codes.recognise(code.slice(1), String(drawnAt), mark)).toBeNull();
    expect(codes.recognise(code, String(drawnAt), '')).toBeNull();
  });
});
