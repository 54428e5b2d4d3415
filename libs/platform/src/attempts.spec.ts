import { DAY, MovingClock } from '#kernel';
import { Attempts } from './attempts.js';

describe('attempts', () => {
  const clock = new MovingClock(new Date('2026-11-23T10:00:00Z'));
  let attempts: Attempts;
  beforeEach(() => (attempts = new Attempts({ most: 3, refill: 1_000 }, clock)));

  const wrong = (...who: string[]) => attempts.run(who, async ({ free }) => free);

  it('are free up to the most at once, and come back one by one', async () => {
    for (let n = 0; n < 3; n++) expect(await wrong('a')).toBe(true);
    expect(await wrong('a')).toBe(false);
    clock.advance(1_000);
    expect([await wrong('a'), await wrong('a')]).toEqual([true, false]);
    clock.advance(60_000);
    for (let n = 0; n < 3; n++) expect(await wrong('a')).toBe(true);
    expect(await wrong('a')).toBe(false);
  });

  it('are each one’s own', async () => {
    for (let n = 0; n < 4; n++) await wrong('name', 'a');
    expect([await wrong('name', 'a'), await wrong('name', 'b'), await wrong('other', 'a')]).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('are counted before their work is done', async () => {
    const many = await Promise.all(
      Array.from({ length: 5 }, () => attempts.run(['a'], async ({ free, atOnce }) => [free, atOnce])),
    );
    expect(many).toEqual([
      [true, 1],
      [true, 2],
      [true, 3],
      [false, 4],
      [false, 5],
    ]);
  });

  it('cost nothing when right, and forgive what came before when the caller says so', async () => {
    for (let n = 0; n < 10; n++) {
      expect(await attempts.run(['a'], async ({ free, giveBack }) => (giveBack(), free))).toBe(true);
    }
    for (let n = 0; n < 4; n++) await wrong('a');
    await attempts.run(['a'], async ({ giveBack }) => giveBack());
    expect(await wrong('a')).toBe(false);
    await attempts.run(['a'], async ({ forgive }) => forgive());
    expect(await wrong('a')).toBe(true);
  });

  it('forget the oldest of very many, but none that is under way', async () => {
    const kept = (attempts as unknown as { allowances: Map<string, unknown> }).allowances;
    let end = () => {};
    const underWay = attempts.run(['a'], () => new Promise<void>((resolve) => (end = resolve)));
    await wrong('b');
    const [first, second] = kept.keys();
    for (let n = kept.size; n < 50_001; n++) await wrong(`made-up-${n}`);
    expect(kept.size).toBe(50_000);
    expect([kept.has(first!), kept.has(second!)]).toEqual([true, false]);
    end();
    await underWay;
  });

  it('keep no address, and know nobody again the next day', async () => {
    await wrong('192.0.2.7');
    const kept = () => [...(attempts as unknown as { allowances: Map<string, unknown> }).allowances.keys()];
    const [today] = kept();
    expect(today).not.toContain('192.0.2.7');
    clock.advance(DAY);
    await wrong('192.0.2.7');
    expect(kept()).toHaveLength(1);
    expect(kept()).not.toContain(today);
  });
});
