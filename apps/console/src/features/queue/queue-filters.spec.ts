import { deskQuery, readFilters, withView, writeFilters } from './queue-filters.js';

const TEAMS = ['sikasso', 'national'];

describe('queue filters', () => {
  it('come back from the address they were written to', () => {
    const filters = {
      team: 'national',
      view: 'overdue',
      sort: 'oldest',
      fields: { district: 'kayes', priority: '1', unread: 'yes', from: '2026-11-01' },
    } as const;
    expect(readFilters(writeFilters(filters, TEAMS), TEAMS)).toEqual(filters);
    expect(writeFilters({ team: 'sikasso', view: 'all', sort: 'urgency', fields: {} }, TEAMS)).toBe('');
  });

  it('never name a team that is not mine, nor a view or a field that does not exist', () => {
    const filters = readFilters('?team=mopti&view=secret&sort=name&name=awa&category=liberty', TEAMS);
    expect(filters).toEqual({
      ...{ team: 'sikasso', view: 'all', sort: 'urgency' },
      fields: { category: 'liberty' },
    });
  });

  it('ask the desk for what follows a row, not for a page number', () => {
    const query = deskQuery(
      { team: 'sikasso', view: 'mine', sort: 'due', fields: { kind: 'corruption' } },
      'cursor',
      50,
    );
    expect(Object.fromEntries(query)).toEqual({
      view: 'mine',
      limit: '50',
      sort: 'due',
      kind: 'corruption',
      after: 'cursor',
    });
  });

  it('lead to one’s day and away from it without taking its order along', () => {
    const all = { team: 'national', view: 'all', sort: 'oldest', fields: { kind: 'corruption' } } as const;
    const today = withView(all, 'today');
    expect(writeFilters(today, TEAMS)).toBe('?team=national&view=mine&sort=due&due=today');
    expect(withView(today, 'pool')).toEqual({ team: 'national', view: 'pool', sort: 'urgency', fields: {} });
    expect(withView(all, 'pool')).toEqual({ ...all, view: 'pool' });
  });
});
