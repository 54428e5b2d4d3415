import { snoozeDays } from './snooze-days.js';

describe('the days to put off to', () => {
  it.each([
    ['a Friday', '2026-11-27', '2026-11-28', '2026-11-30', '2026-12-04'],
    ['a Monday', '2026-11-30', '2026-12-01', '2026-12-03', '2026-12-07'],
    ['a Sunday', '2026-11-29', '2026-11-30', '2026-12-02', '2026-12-06'],
    ['the last of a year', '2026-12-31', '2027-01-01', '2027-01-03', '2027-01-04'],
  ])('are three different ones on %s, soonest first', (_, today, ...days) => {
    expect(snoozeDays(today).usual.map(([, day]) => day)).toEqual(days);
  });

  it('name Monday where it is the third day too', () => {
    expect(snoozeDays('2026-11-27').usual.map(([name]) => name)).toEqual(['tomorrow', 'monday', 'in-a-week']);
  });

  it('reach from tomorrow to the sixtieth', () => {
    expect(snoozeDays('2026-11-27')).toMatchObject({ first: '2026-11-28', last: '2027-01-26' });
  });
});
