import { jest } from '@jest/globals';
import { MINUTE, MovingClock, SECOND } from '#kernel';
import { FilingPace } from './filing-pace.js';

/** Milliseconds: less than the least of what is held back for long, more than a busy machine takes for nothing. */
const AT_ONCE = 800;

describe('the pace of filing', () => {
  const clock = new MovingClock(new Date('2026-11-27T10:00:00Z'));
  const pace = (filingPerMinute = 6) => new FilingPace(clock, { filingPerMinute });
  const timed = async (one: FilingPace, address = 'a') => {
    const began = performance.now();
    await one.take(address, () => Promise.resolve());
    return performance.now() - began;
  };

  it('lets what is usual pass at once, and slows a flood of one address, more and more, before it refuses', async () => {
    const one = pace();
    for (let n = 0; n < 6; n += 1) expect(await timed(one)).toBeLessThan(AT_ONCE);
    const [slow, ...more] = await Promise.all(Array.from({ length: 12 }, () => timed(one)));
    expect(slow).toBeGreaterThan(50);
    // The last of them waits so long at the least, whatever else this machine does.
    expect(more.at(-1)).toBeGreaterThan(SECOND);
    expect(slow).toBeLessThan(more.at(-1)!);
    // Others do not wait for it.
    expect(await timed(one, 'b')).toBeLessThan(AT_ONCE);
  });

  it('refuses far beyond, files nothing then, and takes up again', async () => {
    const one = pace();
    const waiting = Array.from({ length: 60 }, () => timed(one));
    const file = jest.fn(() => Promise.resolve());
    await expect(one.take('a', file)).rejects.toMatchObject({
      ...{ code: 'filing.too-many', kind: 'too-many', params: { minutes: 1 } },
    });
    expect(file).not.toHaveBeenCalled();
    clock.advance(10 * MINUTE);
    expect(await timed(one)).toBeLessThan(AT_ONCE);
    await Promise.all(waiting);
  }, 20_000);
});
