import { figuresPeriod } from './period.js';

describe('the months of the figures', () => {
  const evening = new Date('2026-11-30T23:30:00Z');

  it('end with the present month where the network is, not where the clock of the world is', () => {
    expect(figuresPeriod({}, evening, 'Africa/Bamako')).toEqual({ from: '2025-12', to: '2026-11' });
    expect(figuresPeriod({}, evening, 'Africa/Nairobi')).toEqual({ from: '2026-01', to: '2026-12' });
  });

  it('are those that were asked for', () => {
    expect(figuresPeriod({ to: '2026-03' }, evening, 'Africa/Bamako')).toEqual({
      ...{ from: '2025-04', to: '2026-03' },
    });
    const asked = { from: '2026-01', to: '2026-02' };
    expect(figuresPeriod(asked, evening, 'Africa/Bamako')).toEqual(asked);
  });
});
