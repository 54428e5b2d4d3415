import { asksForMessage } from './closing-message.js';
import { EVENT_IDS } from './events.js';

describe('the message at the end of a complaint', () => {
  it('goes with every event that concludes, but for what the person asked for', () => {
    const asking = EVENT_IDS.filter((event) => asksForMessage(event, { withdrawalAskedAt: null }));
    expect(asking).toEqual(['declined', 'ruled-duplicate', 'confirmed', 'concluded']);
  });

  it('goes to nobody who asked for withdrawal', () => {
    const asking = EVENT_IDS.filter((event) => asksForMessage(event, { withdrawalAskedAt: new Date() }));
    expect(asking).toEqual([]);
  });
});
