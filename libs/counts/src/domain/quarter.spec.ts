import fc from 'fast-check';
import { monthsBetween } from './period.js';
import { monthsOfQuarter, quarterOf, quartersAfter } from './quarter.js';

const month = fc
  .tuple(fc.integer({ min: 2000, max: 2098 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`);

describe('a quarter', () => {
  it('has three months, each of which lies in it', () => {
    fc.assert(
      fc.property(month, (one) => {
        const { from, to } = monthsOfQuarter(quarterOf(one));
        const months = monthsBetween(from, to);
        expect(months).toHaveLength(3);
        expect(months).toContain(one);
        expect(months.map(quarterOf)).toEqual(months.map(() => quarterOf(one)));
      }),
    );
  });

  it('is followed and preceded over the turn of the year', () => {
    expect(quartersAfter('2026-Q4', 1)).toBe('2027-Q1');
    expect(quartersAfter('2027-Q1', -1)).toBe('2026-Q4');
    expect(quarterOf('2026-09-30')).toBe('2026-Q3');
  });

  it.each(['2026-Q5', '2026-3', '1999-Q1', ''])('is not %s', (text) => {
    expect(() => monthsOfQuarter(text)).toThrow('report.quarter');
  });
});
