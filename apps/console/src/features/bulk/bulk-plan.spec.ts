import { asksForReason, eventFor } from './bulk-plan.js';

describe('several at once', () => {
  it('are accepted as they stand, and assigned for the first time or anew', () => {
    expect(eventFor('accept', { state: 'assigned' })).toBe('accepted');
    expect(eventFor('assign', { state: 'received' })).toBe('assigned');
    expect(eventFor('assign', { state: 'assigned' })).toBe('reassigned');
  });

  it('need a reason only where one changes hands', () => {
    expect(asksForReason([{ state: 'received' }])).toBe(false);
    expect(asksForReason([{ state: 'received' }, { state: 'assigned' }])).toBe(true);
  });
});
