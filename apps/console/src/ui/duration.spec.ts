import { dueStanding, shortDuration } from './duration.js';

const HOUR = 3_600_000;
const NOW = new Date('2026-11-23T12:00:00Z');
const inHours = (hours: number) => new Date(NOW.getTime() + hours * HOUR);

describe('waiting, in words', () => {
  it('uses the largest whole unit', () => {
    expect(shortDuration(5 * HOUR, 'fr')).toMatch(/^5\sh$/u);
    expect(shortDuration(-50 * HOUR, 'fr')).toMatch(/^2\sj$/u);
    expect(shortDuration(30_000, 'fr')).toMatch(/^0\smin$/u);
  });

  it('tells late from soon', () => {
    expect(dueStanding(inHours(-1), NOW)).toBe('late');
    expect(dueStanding(inHours(3), NOW)).toBe('soon');
    expect(dueStanding(inHours(30), NOW)).toBe('later');
    expect(dueStanding(null, NOW)).toBe('none');
  });
});
