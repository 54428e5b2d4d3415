import { workingDayFrom } from './working-day.js';

describe('a day on which the network works', () => {
  const off = { weekend: [6, 7], holidays: ['2026-05-27', '2026-05-28', '2026-05-29'] };

  it.each([
    ['2026-11-26', '2026-11-26'],
    ['2026-11-28', '2026-11-30'],
    ['2026-11-29', '2026-11-30'],
    ['2026-05-27', '2026-06-01'],
  ])('from %s on is %s', (day, expected) => {
    expect(workingDayFrom(day, off)).toBe(expected);
  });

  it('follows a weekend that is Friday and Saturday', () => {
    expect(workingDayFrom('2026-11-27', { weekend: [5, 6], holidays: [] })).toBe('2026-11-29');
  });
});
