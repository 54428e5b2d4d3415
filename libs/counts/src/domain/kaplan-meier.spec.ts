import fc from 'fast-check';
import { kaplanMeier } from './index.js';

/** Remission of leukaemia under 6-MP: Freireich et al. 1963, the example of every textbook. */
const EVENTS = new Map([
  ...([
    [6, 3],
    [7, 1],
    [10, 1],
    [13, 1],
    [16, 1],
    [22, 1],
    [23, 1],
  ] as const),
]);
const CENSORED = new Map([
  ...([
    [6, 1],
    [9, 1],
    [10, 1],
    [11, 1],
    [17, 1],
    [19, 1],
    [20, 1],
    [25, 1],
    [32, 2],
    [34, 1],
    [35, 1],
  ] as const),
]);

describe('how long something takes', () => {
  it('is what R’s survfit says with conf.type = "log-log"', () => {
    const { median, p90, happened, censored } = kaplanMeier(EVENTS, CENSORED);
    expect(median).toEqual({ value: 23, low: 13, high: null });
    expect(p90).toEqual({ value: null, low: null, high: null });
    expect([happened, censored]).toEqual([9, 12]);
  });

  it('without anybody who still waits is the plain quantile', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(400), { minLength: 1, maxLength: 200 }), (days) => {
        const events = new Map<number, number>();
        for (const day of days) events.set(day, (events.get(day) ?? 0) + 1);
        const sorted = [...days].sort((a, b) => a - b);
        const { median, p90 } = kaplanMeier(events, new Map());
        expect(median.value).toBe(sorted[Math.ceil(days.length * 0.5) - 1]);
        expect(p90.value).toBe(sorted[Math.ceil(days.length * 0.9 - 1e-9) - 1]);
        expect(median.low ?? 0).toBeLessThanOrEqual(median.value!);
        if (median.high !== null) expect(median.high).toBeGreaterThanOrEqual(median.value!);
      }),
    );
  });

  it('is not reached while most still wait, and says nothing of nobody', () => {
    expect(kaplanMeier(new Map([[3, 1]]), new Map([[40, 9]])).median.value).toBeNull();
    expect(kaplanMeier(new Map(), new Map()).median).toEqual({ value: null, low: null, high: null });
  });
});
