import fc from 'fast-check';
import { classesOf } from './district-map.js';

const ranges = (counts: readonly number[]) => classesOf(counts).map(({ from, to }) => [from, to]);

describe('classes of a map', () => {
  it('follow on one another, and are few where the counts are', () => {
    expect(ranges([5, 6, 6, 10, 14, 0])).toEqual([
      [5, 6],
      [7, 14],
    ]);
    expect(ranges([12])).toEqual([[12, 12]]);
    expect(ranges([0])).toEqual([]);
  });

  it('hold every count once, darker for more', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 90 }), { maxLength: 60 }), (counts) => {
        const classes = classesOf(counts);
        for (const count of counts.filter((one) => one > 0)) {
          expect(classes.filter(({ from, to }) => from <= count && count <= to)).toHaveLength(1);
        }
        expect(new Set(classes.map(({ shade }) => shade)).size).toBe(classes.length);
        expect(classes.slice(1).every(({ from }, at) => from === classes[at]!.to + 1)).toBe(true);
      }),
    );
  });
});
