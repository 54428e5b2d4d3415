import fc from 'fast-check';
import { HOUR, MINUTE } from '#kernel';
import { DateTime } from 'luxon';
import { OCCASION_IDS } from './occasions.js';
import {
  APART,
  DEFAULT_WISHES,
  GATHER,
  mailDue,
  retryAfter,
  RINGS_APART,
  rings,
  isWished,
  type ReachWishes,
} from './reach.js';

const ZONE = 'Africa/Bamako';
const NEVER = { mailedAt: null, rungAt: null };
const at = (time: string, day = '2026-03-02') => new Date(`${day}T${time}:00Z`);
const wishes = (more: Partial<ReachWishes> = {}): ReachWishes => ({ ...DEFAULT_WISHES, ...more });
const due = (
  occasion: (typeof OCCASION_IDS)[number],
  when: Date,
  more: Partial<ReachWishes> = {},
  last = NEVER as { mailedAt: Date | null; rungAt: Date | null },
) => mailDue(wishes(more), [{ occasion, at: when }], last, ZONE);

describe('when a person is written to', () => {
  it('gathers for a moment, and leaves time between two mails', () => {
    expect(due('assigned', at('10:00'))).toEqual(at('10:02'));
    expect(due('assigned', at('10:05'), {}, { mailedAt: at('10:02'), rungAt: null })).toEqual(at('10:32'));
  });

  it('waits for the end of the quiet hours in the network’s own time, also past midnight', () => {
    expect(due('assigned', at('19:59'))).toEqual(at('07:00', '2026-03-03'));
    expect(due('assigned', at('03:00'))).toEqual(at('07:00'));
    expect(due('assigned', at('12:30'), { quiet: { from: '12:00', to: '14:00' } })).toEqual(at('14:00'));
    const lagos = mailDue(wishes(), [{ occasion: 'assigned', at: at('18:59') }], NEVER, 'Africa/Lagos');
    expect(lagos).toEqual(at('06:00', '2026-03-03'));
  });

  it('rings at once for danger to life, in the night too, unless that was turned off', () => {
    expect(due('danger', at('03:00'))).toEqual(at('03:00'));
    expect(due('danger', at('03:00'), { occasions: [] })).toEqual(at('03:00'));
    expect(due('danger', at('03:00'), { dangerAlways: false })).toEqual(at('07:00'));
    expect(due('danger', at('03:00'), { dangerAlways: false, occasions: [] })).toBeNull();
  });

  it('rings at once after a mail of another kind, and not again while the last ring is fresh', () => {
    expect(due('danger', at('10:05'), {}, { mailedAt: at('10:02'), rungAt: null })).toEqual(at('10:05'));
    expect(due('danger', at('10:05'), {}, { mailedAt: at('10:02'), rungAt: at('10:02') })).toEqual(
      at('10:12'),
    );
  });

  it('writes once a day to whoever wants that, after the quiet hours', () => {
    expect(due('message', at('09:00'), { pace: 'daily' })).toEqual(at('08:00', '2026-03-03'));
    expect(due('message', at('07:30'), { pace: 'daily' })).toEqual(at('08:00'));
    expect(due('message', at('04:00'), { pace: 'daily', dailyAt: '05:00' })).toEqual(at('07:00'));
  });

  it('writes for nothing that was not wished for', () => {
    expect(due('message', at('09:00'), { occasions: ['assigned'] })).toBeNull();
    expect(mailDue(wishes(), [], NEVER, ZONE)).toBeNull();
  });

  const START = at('00:00').getTime();
  const instant = fc.integer({ min: 0, max: 7 * 24 * 60 }).map((m) => new Date(START + m * MINUTE));
  const time = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
  const anyWishes: fc.Arbitrary<ReachWishes> = fc.record({
    occasions: fc.subarray([...OCCASION_IDS]),
    dangerAlways: fc.boolean(),
    pace: fc.constantFrom('soon', 'daily'),
    dailyAt: time,
    quiet: fc.option(fc.record({ from: time, to: time })),
  });
  const untold = fc.record({ occasion: fc.constantFrom(...OCCASION_IDS), at: instant });
  const last = fc.record({ mailedAt: fc.option(instant), rungAt: fc.option(instant) });
  const zone = fc.constantFrom(ZONE, 'Europe/Paris', 'America/St_Johns');

  it('whatever is wished for: never before there is something, never in quiet hours, never too soon after the last', () => {
    fc.assert(
      fc.property(anyWishes, untold, last, zone, (wished, one, before, timeZone) => {
        const result = mailDue(wished, [one], before, timeZone);
        expect(result === null).toBe(!isWished(wished, one.occasion));
        if (!result) return;
        expect(result >= one.at).toBe(true);
        if (rings(wished, one.occasion)) {
          expect(result.getTime() - one.at.getTime() === 0 || before.rungAt !== null).toBe(true);
          if (before.rungAt)
            expect(result.getTime() - before.rungAt.getTime()).toBeGreaterThanOrEqual(RINGS_APART);
          return;
        }
        if (before.mailedAt)
          expect(result.getTime() - before.mailedAt.getTime()).toBeGreaterThanOrEqual(APART);
        if (wished.pace === 'soon')
          expect(result.getTime() - one.at.getTime()).toBeGreaterThanOrEqual(GATHER);
        const { quiet } = wished;
        if (!quiet || quiet.from === quiet.to) return;
        const shown = DateTime.fromJSDate(result, { zone: timeZone }).toFormat('HH:mm');
        const inside =
          quiet.from < quiet.to
            ? shown >= quiet.from && shown < quiet.to
            : shown >= quiet.from || shown < quiet.to;
        expect(inside).toBe(false);
      }),
    );
  });

  it('more that waits never makes a mail later', () => {
    fc.assert(
      fc.property(anyWishes, fc.array(untold), untold, last, (wished, some, more, before) => {
        const without = mailDue(wished, some, before, ZONE);
        const result = mailDue(wished, [...some, more], before, ZONE);
        if (without) expect(result! <= without).toBe(true);
      }),
    );
  });

  it('tries again ever less often, down to once an hour', () => {
    expect([0, 1, 2, 5, 6, 40].map(retryAfter)).toEqual([1, 2, 4, 32, 60, 60].map((m) => m * MINUTE));
    expect(retryAfter(2_000)).toBe(HOUR);
  });
});
