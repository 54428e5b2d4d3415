import { createCalendar } from '#complaints/domain';
import { DAY } from '#kernel';
import { DISTRICTS } from '../founding/districts.js';
import { demoCalendar, demoTeams } from '../founding/found.js';
import { malianHolidays } from '../founding/holidays.js';
import { NARRATIVES } from '../narratives/index.js';
import { COUNT } from '../size.js';
import { isPending } from './journeys.js';
import { teamStretches } from './stretches.js';
import { planYears } from './years.js';

const end = new Date('2026-11-22T20:00:00Z');
const districtIds = DISTRICTS.map(({ id }) => id);
const stretches = teamStretches(districtIds, end);
const plan = () =>
  planYears({
    ...{ narratives: NARRATIVES, districtIds, count: COUNT, end, stretches },
    ...{ teams: demoTeams(districtIds), calendar: createCalendar(demoCalendar(end)) },
  });

describe('the years of the demonstration', () => {
  const years = plan();

  it('is the same each time', () => {
    expect(plan()).toEqual(years);
  });

  it('tells every story before any is told twice, and no text twice', () => {
    expect(new Set(years.slice(0, NARRATIVES.length).map(({ narrative }) => narrative.id)).size).toBe(
      NARRATIVES.length,
    );
    expect(new Set(years.map(({ content }) => content.story)).size).toBe(COUNT);
    expect(Math.max(...years.map(({ content }) => content.story.length))).toBeGreaterThan(5_500);
  });

  it('grows from year to year, and dips where a team could not work', () => {
    const daysBefore = ({ filedAt }: { filedAt: Date }) => (end.getTime() - filedAt.getTime()) / DAY;
    const inYear = (year: number) => years.filter((one) => Math.floor(daysBefore(one) / 365) === year).length;
    expect(inYear(2)).toBeLessThan(inYear(1));
    expect(inYear(1)).toBeLessThan(inYear(0));
    const suspended = stretches.filter(({ status }) => status === 'suspended');
    const meanwhile = years.filter(({ filedAt, teamId }) =>
      suspended.some((one) => one.teamId === teamId && one.from <= filedAt && filedAt < one.to),
    );
    expect(suspended.length).toBeGreaterThan(3);
    expect(meanwhile).toEqual([]);
  });

  it('stays within its years, each complaint in order of time', () => {
    for (const { steps } of years) {
      const instants = steps.map(({ at }) => at.getTime());
      expect(instants).toEqual([...instants].sort((a, b) => a - b));
      expect(instants.at(-1)).toBeLessThanOrEqual(end.getTime());
    }
  });

  it('leaves a bit less than half open, and enough in the teams that are tried first', () => {
    const open = years.filter(({ fate }) => isPending(fate) || fate === 'unreadable' || fate === 'appealed');
    expect(open.length).toBeGreaterThan(0.36 * COUNT);
    expect(open.length).toBeLessThan(0.48 * COUNT);
    for (const team of ['team-segou', 'team-mopti', 'team-bamako']) {
      expect(open.filter(({ teamId }) => teamId === team).length).toBeGreaterThanOrEqual(12);
    }
  });

  it('takes every turn a complaint can take', () => {
    const fates = new Set(years.map(({ fate }) => fate));
    expect([...fates].sort()).toEqual(
      [
        'appealed',
        'assigned',
        'answered',
        'awaiting',
        'deciding',
        'declined',
        'duplicate',
        'duplicate-undone',
        'examined',
        'no-answer',
        'pool',
        'reassigned',
        'reopened',
        'returned',
        'second-reader',
        'sent-back',
        'transferred',
        'unreadable',
        'verifying',
        'withdrawing',
        'withdrawn',
      ].sort(),
    );
  });
});

describe('public holidays of Mali', () => {
  it('has the fixed days, Easter Monday and the days of the moon', () => {
    const days = malianHolidays(2026, 2026);
    expect(days).toEqual(expect.arrayContaining(['2026-01-20', '2026-04-06', '2026-09-22', '2026-12-25']));
    // Korité and Tabaski by the Umm al-Qura calendar.
    expect(days).toEqual(expect.arrayContaining(['2026-03-20', '2026-05-27']));
  });
});
