import { agesOf, asOfInstant, freezeInstant, type FiguresCalendar } from './index.js';

/** UTC, weekends free, and one holiday. */
const calendar: FiguresCalendar = {
  endOf: (day) => {
    const start = Date.parse(`${day}T00:00:00Z`);
    if (Number.isNaN(start) || new Date(start).toISOString().slice(0, 10) !== day) throw new Error('no day');
    return new Date(start + 86_400_000);
  },
  dayOf: (instant) => {
    const day = instant.toISOString().slice(0, 10);
    const working = ![0, 6].includes(instant.getUTCDay()) && day !== '2026-04-03';
    return { day, working, end: Date.parse(day) + 86_400_000 };
  },
};
const now = new Date('2026-11-27T10:00:00Z');

describe('the instant figures are asked as of', () => {
  it.each([
    ['2026-03-31', '2026-03-31T23:59:59.999Z'],
    ['2024-02-29', '2024-02-29T23:59:59.999Z'],
    ['2026-03-31T12:00Z', '2026-03-31T12:00:00.000Z'],
    ['2026-11-27', now.toISOString()],
  ])('of %s is %s', (asked, instant) => {
    expect(asOfInstant(asked, now, calendar)?.toISOString()).toBe(instant);
  });

  it.each(['2026-11-28', '2026-11-27T10:00:01Z', '2026-02-29', '2026-13-01', 'yesterday'])(
    'is not %s',
    (asked) => {
      expect(() => asOfInstant(asked, now, calendar)).toThrow('figures.as-of');
    },
  );

  it('is the last mark where none is asked for', () => {
    expect(asOfInstant(undefined, now, calendar)).toBeNull();
  });
});

describe('a month', () => {
  it('is frozen at the end of the fifth working day after it', () => {
    // April 2026 begins on a Wednesday; Friday the 3rd is free, so the fifth is Wednesday the 8th.
    expect(freezeInstant('2026-03', calendar).toISOString()).toBe('2026-04-08T23:59:59.999Z');
    expect(freezeInstant('2025-12', calendar).toISOString()).toBe('2026-01-07T23:59:59.999Z');
  });
});

describe('ages of what is pending', () => {
  it('fall into buckets, with median, 90th percentile and oldest', () => {
    expect(
      agesOf(
        new Map([
          [0, 2],
          [8, 4],
          [200, 3],
          [31, 0],
          [7, 1],
        ]),
      ),
    ).toEqual({
      buckets: [3, 4, 0, 0, 3].map((count, at) =>
        expect.objectContaining({ count, from: [0, 8, 31, 91, 181][at] }),
      ),
      ...{ median: 8, p90: 200, oldest: 200 },
    });
    expect(agesOf(new Map())).toMatchObject({ median: null, p90: null, oldest: null });
  });
});
