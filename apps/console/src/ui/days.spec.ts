import { dayAfter, dayIn, lastDayIn } from './days.js';

describe('a day of the calendar', () => {
  it('is the one where the network is', () => {
    expect(dayIn(new Date('2026-11-27T23:30:00Z'), 'Africa/Bamako')).toBe('2026-11-27');
    expect(dayIn(new Date('2026-11-27T23:30:00Z'), 'Africa/Lagos')).toBe('2026-11-28');
  });

  it('is the last of what ends with it', () => {
    expect(lastDayIn('2026-12-01T00:00:00.000Z', 'Africa/Bamako')).toBe('2026-11-30');
    expect(lastDayIn('2026-11-30T23:00:00.000Z', 'Africa/Lagos')).toBe('2026-11-30');
  });

  it('is counted on over the end of a month', () => {
    expect(dayAfter('2026-12-30', 3)).toBe('2027-01-02');
  });
});
