import { LISTED_FIGURES, weightsOf } from './index.js';

describe('what a line weighs in a figure', () => {
  const weights = (...args: Parameters<typeof weightsOf>) =>
    Object.fromEntries(weightsOf(...args).map(({ measure, weight, level }) => [measure, [weight, level]]));

  it('is one in its own count, within the period', () => {
    expect(weights('processed', 'flow', 'team')).toEqual({ processed: [1, false] });
  });

  it('counts from the beginning in a level, and out of the stock what left', () => {
    expect(weights('overdue', 'flow', 'team')).toEqual({ overdue: [1, true] });
    expect(weights('pending', 'flow', 'team')).toMatchObject({
      ...{ received: [1, true], reopened: [1, true], closed: [-1, true] },
      ...{ 'transferred-in': [1, true], 'transferred-out': [-1, true], 'left-network': [-1, true] },
    });
    // For the network transfers cancel.
    expect(weights('pending', 'flow', 'network')['transferred-out']).toEqual([0, true]);
  });

  it('knows no level in a cohort: all its events are its own', () => {
    expect(weights('pending', 'cohort', 'team')['closed']).toEqual([-1, false]);
  });

  it('lists no ratio and no referral', () => {
    expect(LISTED_FIGURES).toContain('pending');
    expect(LISTED_FIGURES.filter((id) => /rate|referral|clearance/.test(id))).toEqual([]);
  });
});
