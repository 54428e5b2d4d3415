import { dueReason } from './due-reason.js';

const NOW = new Date('2026-11-23T12:00:00Z');
const facts = {
  state: 'received',
  priority: 3,
  risk: [],
  acceptedAt: null,
  dueAt: '2026-12-01T00:00:00Z',
  feedbackDueAt: '2027-02-01T00:00:00Z',
} as const;
const waited = {
  fromAt: '2026-11-10T12:00:00Z',
  toAt: '2026-11-14T13:00:00Z',
  reason: 'awaiting-complainant',
} as const;
const suspended = { fromAt: '2026-11-21T12:00:00Z', toAt: null, reason: 'team-suspended' } as const;

describe('why something is due when it is', () => {
  it('names the rule of the step', () => {
    expect(dueReason(facts, [], NOW)).toEqual({ rule: 'triage', length: 7, pausedDays: 0 });
    expect(dueReason({ ...facts, priority: 2 }, [], NOW)).toMatchObject({ length: 3 });
    expect(dueReason({ ...facts, risk: ['danger-to-life'] }, [suspended], NOW)).toEqual({
      rule: 'triage-danger',
      length: 48,
      pausedDays: 0,
    });
    expect(dueReason({ ...facts, state: 'deciding' }, [], NOW)).toMatchObject({ rule: 'second-person' });
    expect(dueReason({ ...facts, dueAt: facts.feedbackDueAt }, [], NOW)).toMatchObject({ rule: 'feedback' });
  });

  it('counts the days a clock stood still, and only on clocks that do', () => {
    expect(dueReason({ ...facts, state: 'verifying' }, [waited, suspended], NOW)?.pausedDays).toBe(6);
    expect(dueReason(facts, [waited, suspended], NOW)?.pausedDays).toBe(2);
  });

  it('says nothing of what is concluded', () => {
    expect(dueReason({ ...facts, state: 'concluded', dueAt: null }, [], NOW)).toBeNull();
  });
});
