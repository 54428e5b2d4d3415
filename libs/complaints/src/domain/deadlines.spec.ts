import { DAY, HOUR } from '#kernel';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { createCalendar, type CalendarSettings } from './calendar.js';
import { dueInstant, explainDue, type Pause } from './deadlines.js';

const bamako = createCalendar({ timeZone: 'Africa/Bamako', weekend: [6, 7], holidays: ['2026-04-06'] });
const at = (text: string): Date => new Date(text);
const waiting = (from: string, to: string | null): Pause => ({
  reason: 'awaiting-complainant',
  from: at(from),
  to: to === null ? null : at(to),
});

// Half-hour changes, midnights that don't exist, both hemispheres, a southern winter time.
const ZONES = [
  'Africa/Bamako',
  'Europe/Paris',
  'Africa/Cairo',
  'America/Sao_Paulo',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
];

const settings: fc.Arbitrary<CalendarSettings> = fc.record({
  timeZone: fc.constantFrom(...ZONES),
  weekend: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 3 }),
  holidays: fc.array(
    fc
      .integer({ min: 0, max: 900 })
      .map((day) => new Date(Date.UTC(2016, 0, 1) + day * DAY).toISOString().slice(0, 10)),
  ),
});
const instant = fc
  .integer({ min: Date.UTC(2016, 0, 1), max: Date.UTC(2018, 5, 1) })
  .map((ms) => new Date(ms));
const pause: fc.Arbitrary<Pause> = fc
  .record({
    from: instant,
    length: fc.integer({ min: 1, max: 40 * DAY }),
    reason: fc.constantFrom('awaiting-complainant' as const, 'team-suspended' as const),
  })
  .map(({ from, length, reason }) => ({ reason, from, to: new Date(from.getTime() + length) }));

describe('the working calendar', () => {
  it('cuts time into local days without gap or overlap, whatever the clocks do', () => {
    fc.assert(
      fc.property(settings, instant, (given, moment) => {
        const calendar = createCalendar(given);
        const day = calendar.dayOf(moment);
        const next = calendar.next(day);
        expect(day.start).toBeLessThanOrEqual(moment.getTime());
        expect(moment.getTime()).toBeLessThan(day.end);
        expect(next.start).toBe(day.end);
        expect(next.day > day.day).toBe(true);
        expect([23, 23.5, 24, 24.5, 25]).toContain((day.end - day.start) / HOUR);
      }),
    );
  });

  it('adds calendar days at the same local time, as the time zone’s own rules do', () => {
    fc.assert(
      fc.property(settings, instant, fc.integer({ min: 0, max: 400 }), (given, moment, days) => {
        const { timeZone: zone } = given;
        const expected = DateTime.fromJSDate(moment, { zone }).plus({ days }).toJSDate();
        expect(createCalendar(given).plusDays(moment, days)).toEqual(expected);
      }),
    );
  });

  it('knows the short and the long day', () => {
    const paris = createCalendar({ timeZone: 'Europe/Paris', weekend: [], holidays: [] });
    const hours = (day: string): number => {
      const { start, end } = paris.dayOf(at(`${day}T12:00:00Z`));
      return (end - start) / HOUR;
    };
    expect([hours('2026-03-29'), hours('2026-10-25'), hours('2026-06-01')]).toEqual([23, 25, 24]);
  });

  it.each([
    { timeZone: 'Africa/Nowhere', weekend: [], holidays: [] },
    { timeZone: 'Africa/Bamako', weekend: [1, 2, 3, 4, 5, 6, 7], holidays: [] },
    { timeZone: 'Africa/Bamako', weekend: [0], holidays: [] },
    { timeZone: 'Africa/Bamako', weekend: [], holidays: ['6 avril'] },
  ])('refuses what nobody could work by: %j', (given) => {
    expect(() => createCalendar(given)).toThrow('calendar.invalid');
  });
});

describe('due instants', () => {
  const due = (start: string, workingDays: number, pauses: Pause[] = []): string =>
    dueInstant(bamako, { start: at(start), duration: { workingDays }, pauses }).toISOString();

  it('count working days from the hour of the start, over weekends and holidays', () => {
    expect(due('2026-03-02T08:00:00Z', 5)).toBe('2026-03-09T08:00:00.000Z');
    // Easter Monday, 6 April, is a holiday.
    expect(due('2026-04-03T10:00:00Z', 1)).toBe('2026-04-07T10:00:00.000Z');
  });

  it('begin with the next working day, and end with the last one', () => {
    expect(due('2026-03-07T15:00:00Z', 3)).toBe('2026-03-12T00:00:00.000Z');
    expect(due('2026-03-07T15:00:00Z', 5)).toBe('2026-03-14T00:00:00.000Z');
  });

  it('count elapsed hours and calendar days without any calendar', () => {
    expect(dueInstant(bamako, { start: at('2026-03-06T20:00:00Z'), duration: { hours: 48 } })).toEqual(
      at('2026-03-08T20:00:00Z'),
    );
    expect(dueInstant(bamako, { start: at('2026-03-06T20:00:00Z'), duration: { days: 90 } })).toEqual(
      at('2026-06-04T20:00:00Z'),
    );
  });

  it('explain themselves: thirty working days and four of waiting', () => {
    const pauses = [waiting('2026-03-09T08:00:00Z', '2026-03-13T08:00:00Z')];
    const explained = explainDue(bamako, {
      start: at('2026-03-02T08:00:00Z'),
      duration: { workingDays: 30 },
      pauses,
    });
    expect(explained.paused).toEqual([{ reason: 'awaiting-complainant', days: 4 }]);
    // Thirty working days end on 14 April (a holiday lies between); four more on the 20th.
    expect(explained.due).toEqual(at('2026-04-20T08:00:00Z'));
  });

  it('count two pauses that overlap once, and one at the weekend not at all', () => {
    const over = [
      waiting('2026-03-03T00:00:00Z', '2026-03-05T00:00:00Z'),
      { ...waiting('2026-03-04T00:00:00Z', '2026-03-06T00:00:00Z'), reason: 'team-suspended' as const },
    ];
    expect(due('2026-03-02T00:00:00Z', 5, over)).toBe('2026-03-12T00:00:00.000Z');
    expect(due('2026-03-02T08:00:00Z', 5, [waiting('2026-03-07T00:00:00Z', '2026-03-08T12:00:00Z')])).toBe(
      '2026-03-09T08:00:00.000Z',
    );
  });

  it('let an open pause last until now', () => {
    const request = {
      start: at('2026-03-02T08:00:00Z'),
      duration: { workingDays: 5 },
      pauses: [waiting('2026-03-03T08:00:00Z', null)],
    };
    expect(dueInstant(bamako, request)).toEqual(at('2026-03-09T08:00:00Z'));
    expect(dueInstant(bamako, { ...request, at: at('2026-03-05T08:00:00Z') })).toEqual(
      at('2026-03-11T08:00:00Z'),
    );
  });

  it('fall on working time, hold exactly the working days asked for, and never come earlier for a pause', () => {
    fc.assert(
      fc.property(
        settings,
        instant,
        fc.integer({ min: 1, max: 40 }),
        fc.array(pause, { maxLength: 4 }),
        (given, start, workingDays, pauses) => {
          const calendar = createCalendar(given);
          const plain = dueInstant(calendar, { start, duration: { workingDays } });
          const paused = dueInstant(calendar, { start, duration: { workingDays }, pauses });
          expect(paused.getTime()).toBeGreaterThanOrEqual(plain.getTime());
          expect(workedShare(calendar, start, plain, [])).toBeCloseTo(workingDays, 5);
          expect(workedShare(calendar, start, paused, pauses)).toBeCloseTo(workingDays, 5);
          expect(calendar.dayOf(new Date(paused.getTime() - 1)).working).toBe(true);
        },
      ),
    );
  });

  it('come later for a longer duration', () => {
    fc.assert(
      fc.property(settings, instant, fc.integer({ min: 1, max: 30 }), (given, start, days) => {
        const calendar = createCalendar(given);
        const of = (workingDays: number): number =>
          dueInstant(calendar, { start, duration: { workingDays } }).getTime();
        expect(of(days + 1)).toBeGreaterThan(of(days));
      }),
    );
  });
});

/** Working days between two instants outside all pauses, by counting minutes: slow, and another way. */
function workedShare(
  calendar: ReturnType<typeof createCalendar>,
  from: Date,
  to: Date,
  pauses: readonly Pause[],
): number {
  const cuts = new Set([from.getTime(), to.getTime()]);
  for (const { from: a, to: b } of pauses)
    for (const cut of [a, b!]) if (cut > from && cut < to) cuts.add(cut.getTime());
  for (let day = calendar.dayOf(from); day.start < to.getTime(); day = calendar.next(day))
    if (day.start > from.getTime()) cuts.add(day.start);
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(1).reduce((total, end, index) => {
    const begin = edges[index]!;
    const day = calendar.dayOf(new Date(begin));
    const still = pauses.some((p) => p.from.getTime() <= begin && begin < p.to!.getTime());
    return still || !day.working ? total : total + (end - begin) / (day.end - day.start);
  }, 0);
}
