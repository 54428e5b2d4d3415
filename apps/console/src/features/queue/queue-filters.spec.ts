import { deskQuery, readFilters, writeFilters } from './queue-filters.js';

const TEAMS = ['sikasso', 'national'];

describe('queue filters', () => {
  it('come back from the address they were written to', () => {
    const filters = {
      team: 'national',
      view: 'overdue',
      fields: { district: 'kayes', priority: '1' },
    } as const;
    expect(readFilters(writeFilters(filters, TEAMS), TEAMS)).toEqual(filters);
    expect(writeFilters({ team: 'sikasso', view: 'all', fields: {} }, TEAMS)).toBe('');
  });

  it('never name a team that is not mine, nor a view or a field that does not exist', () => {
    const filters = readFilters('?team=mopti&view=secret&name=awa&category=liberty', TEAMS);
    expect(filters).toEqual({ team: 'sikasso', view: 'all', fields: { category: 'liberty' } });
  });

  it('ask the desk for what follows a row, not for a page number', () => {
    const query = deskQuery({ team: 'sikasso', view: 'mine', fields: { kind: 'corruption' } }, 'cursor', 50);
    expect(Object.fromEntries(query)).toEqual({
      view: 'mine',
      limit: '50',
      kind: 'corruption',
      after: 'cursor',
    });
  });
});
