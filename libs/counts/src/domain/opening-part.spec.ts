import { NO_SUMS } from './figures.js';
import { containsOpening, openingPart } from './opening-part.js';

const BALANCE = { 'opening-received': 1_400, 'opening-processed': 1_400 };

describe('what came before this system', () => {
  it('is in every figure of its own period but the promises, which nobody knows', () => {
    const sums = { ...NO_SUMS, ...BALANCE };
    const part = openingPart(sums, sums);
    expect(part).toEqual({ received: 1_400, processed: 1_400, pending: 0, standing: 1_400 });
    const ids = ['received', 'closed', 'standing', 'processed-rate', 'clearance'] as const;
    expect(ids.every((id) => containsOpening(id, part))).toBe(true);
    for (const id of ['pending', 'triaged', 'acknowledged-rate', 'paused-waiting'] as const) {
      expect(containsOpening(id, part)).toBe(false);
    }
  });

  it('is later in what still stands of it alone', () => {
    const part = openingPart(NO_SUMS, { ...NO_SUMS, ...BALANCE, 'opening-processed': 1_000 });
    expect(containsOpening('pending', part)).toBe(true);
    expect(containsOpening('standing', part)).toBe(true);
    expect(containsOpening('received', part)).toBe(false);
    expect(openingPart(NO_SUMS, NO_SUMS)).toBeNull();
  });
});
