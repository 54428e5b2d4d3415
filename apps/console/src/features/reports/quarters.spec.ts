import { quartersUpTo } from './quarters.js';

describe('quarters to report on', () => {
  it('are the running one and those before, over the turn of the year', () => {
    expect(quartersUpTo('2027-01-01').slice(0, 3)).toEqual([
      { quarter: '2027-Q1', running: true },
      { quarter: '2026-Q4', running: false },
      { quarter: '2026-Q3', running: false },
    ]);
    expect(quartersUpTo('2026-12-31')[0]).toEqual({ quarter: '2026-Q4', running: true });
  });
});
