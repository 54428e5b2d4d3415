import { randomBytes } from 'node:crypto';
import { Pepper } from '#filing';
import { HOUR, MovingClock } from '#kernel';
import { DrawnCodes } from './drawn-codes.js';

const pepper = (): Pepper => new Pepper({ receiptPepper: randomBytes(32) });

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
