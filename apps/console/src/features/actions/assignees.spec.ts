import type { BoardMemberResponse } from '#desk-client';
import { assigneesOf, type AssigneesOf } from './assignees.js';

const member = (accountId: string, more: Partial<BoardMemberResponse> = {}): BoardMemberResponse => ({
  ...{ accountId, name: accountId, role: 'member', duty: 'on', leaveUntil: null, languages: ['fr', 'bm'] },
  ...{ gender: 'woman', capacity: 30, load: 5, open: 3, overdue: 0, awaiting: 0, byPriority: [0, 0, 3, 0] },
  ...{ conflicts: [], ...more },
});

const about = {
  facts: { assigneeId: 'awa', language: 'bm', genderWish: 'woman', category: 'property' },
  exclusions: [{ accountId: 'oumar', reason: 'conflict', at: '2026-03-01T08:00:00Z' }],
  history: [
    { event: 'returned-to-pool', actorId: 'binta' },
    { event: 'transferred', actorId: 'lead' },
    { event: 'returned-to-pool', actorId: 'fanta' },
  ],
} as unknown as AssigneesOf;

describe('to whom a complaint may be given', () => {
  it('are all but who has it, the fit and least burdened first, each with what speaks against it', () => {
    const members = [
      ...[member('awa'), member('oumar'), member('moussa', { gender: 'man', load: 1 })],
      ...[
        member('binta', { load: 9 }),
        member('fanta'),
        member('salif', { duty: 'leave', languages: ['fr'] }),
      ],
      ...[
        member('zara', { load: 30 }),
        member('kadi', { load: 2, conflicts: [{ kind: 'category', reference: 'land' }] }),
      ],
    ];
    expect(
      assigneesOf(members, about).map(({ member: { name }, against, barred }) => [name, barred, ...against]),
    ).toEqual([
      ['kadi', false],
      ['binta', false],
      ['moussa', false, 'gender-wish'],
      ['fanta', false, 'returned-it'],
      ['zara', false, 'at-capacity'],
      ['oumar', true, 'excluded'],
      ['salif', true, 'off-duty', 'language'],
    ]);
  });

  it('warns of a conflict that was declared for its category', () => {
    const declared = [{ kind: 'category', reference: 'property' } as const];
    expect(assigneesOf([member('kadi', { conflicts: declared })], about)).toMatchObject([
      { against: ['conflict'], barred: false },
    ]);
  });
});
