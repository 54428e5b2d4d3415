import { createCalendar } from './calendar.js';
import { receivedOn } from './received-on.js';

const calendar = createCalendar({ timeZone: 'Africa/Bamako', weekend: [6, 7], holidays: [] });
const at = new Date('2026-11-27T09:30:00Z');
const told = (day: string) => receivedOn(day, at, calendar).toISOString();

describe('the day on which the network received a complaint', () => {
  it('is this instant when it is today, and else that day from its beginning', () => {
    expect(told('2026-11-27')).toBe('2026-11-27T09:30:00.000Z');
    expect(told('2026-11-20')).toBe('2026-11-20T00:00:00.000Z');
    expect(told('2025-11-27')).toBe('2025-11-27T00:00:00.000Z');
  });

  it.each(['2026-11-28', '2025-11-26', '2026-02-30', 'yesterday', ''])('is refused as: %s', (day) => {
    expect(() => told(day)).toThrow('filing.received-on');
  });
});
