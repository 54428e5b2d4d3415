import { createCalendar } from './calendar.js';
import { snoozeFault, snoozeUntil, type SnoozeFacts } from './snooze.js';

const AT = new Date('2026-11-27T23:30:00Z');
const usual: SnoozeFacts = {
  ...{ state: 'verifying', assigneeId: 'me', priority: 2, risk: [] },
  dueAt: new Date('2026-11-28T00:00:00Z'),
};

describe('putting off', () => {
  it.each([
    ['what is mine and not late', {}, null],
    ['what has no deadline now', { dueAt: null }, null],
    ['somebody else’s', { assigneeId: 'other' }, 'snooze.not-yours'],
    ['what nobody has taken', { assigneeId: null }, 'snooze.not-yours'],
    ['danger to life', { priority: 1 }, 'snooze.danger'],
    ['danger to life that an override lowered', { risk: ['danger-to-life'] }, 'snooze.danger'],
    ['what is overdue', { dueAt: '2026-11-27T23:00:00Z' }, 'snooze.overdue'],
    ['what has ended', { state: 'concluded' }, 'snooze.concluded'],
  ] as const)('answers for %s', (_what, more, code) => {
    expect(snoozeFault({ ...usual, ...more }, 'me', AT)).toBe(code);
  });

  it.each([
    // Half an hour before midnight in Bamako, where it is the same time as in Greenwich.
    ['Africa/Bamako', '2026-11-28', '2026-11-28T00:00:00.000Z'],
    ['Africa/Bamako', '2027-01-26', '2027-01-26T00:00:00.000Z'],
    // In Paris the next day has begun half an hour ago.
    ['Europe/Paris', '2026-11-29', '2026-11-28T23:00:00.000Z'],
  ])('ends in %s as the %s begins', (timeZone, day, until) => {
    const calendar = createCalendar({ timeZone, weekend: [6, 7], holidays: [] });
    expect(snoozeUntil(day, AT, calendar).toISOString()).toBe(until);
  });

  it.each([
    ['Africa/Bamako', '2026-11-27'],
    ['Africa/Bamako', '2027-01-27'],
    ['Europe/Paris', '2026-11-28'],
    ['Africa/Bamako', '2026-02-30'],
    ['Africa/Bamako', 'demain'],
  ])('does not end in %s on %s', (timeZone, day) => {
    const calendar = createCalendar({ timeZone, weekend: [6, 7], holidays: [] });
    expect(() => snoozeUntil(day, AT, calendar)).toThrow('snooze.day');
  });
});
