import { filed, member } from './domain.support-spec.js';
import {
  requireClosingMessage,
  requireLookedFor,
  requireLoose,
  requireSealedWith,
  requireWelcome,
  type StaffItem,
} from './staff-items.js';

const note: StaffItem = { box: 'case', kind: 'note' };
const message: StaffItem = { box: 'dialogue', kind: 'message-out' };
const conclusion: StaffItem = { box: 'case', kind: 'conclusion' };
const record: StaffItem = { box: 'case', kind: 'record', revision: 1, summary: {} };

const codeOf = (run: () => void): string | null => {
  try {
    run();
    return null;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('what staff seal', () => {
  it('comes with the events that need it, and a record with none', () => {
    expect(codeOf(() => requireSealedWith('asked', [note]))).toBe('event.sealed-missing');
    expect(codeOf(() => requireSealedWith('asked', [message]))).toBeNull();
    expect(codeOf(() => requireSealedWith('sent-back', []))).toBe('event.sealed-missing');
    expect(codeOf(() => requireSealedWith('accepted', []))).toBeNull();
    expect(codeOf(() => requireSealedWith('accepted', [record]))).toBe('event.record-not-wanted');
  });

  it('is not loose where it belongs to an event, and lies in the box it is for', () => {
    expect(codeOf(() => requireLoose([note, message, record]))).toBeNull();
    expect(codeOf(() => requireLoose([conclusion]))).toBe('item.not-loose');
    expect(codeOf(() => requireLoose([{ ...message, box: 'case' }]))).toBe('item.wrong-box');
    expect(codeOf(() => requireLoose([{ ...note, box: 'dialogue' }]))).toBe('item.wrong-box');
    expect(codeOf(() => requireLoose([{ box: 'case', kind: 'record' }]))).toBe('item.revision');
    expect(codeOf(() => requireLoose([{ ...note, revision: 1 }]))).toBe('item.revision');
  });

  it('tells the person of the end, unless nobody may write to them', () => {
    const ending = (items: readonly StaffItem[], without = false) =>
      codeOf(() => requireClosingMessage({ withdrawalAskedAt: null }, 'concluded', items, without));
    expect(ending([conclusion])).toBe('event.message-missing');
    expect(ending([conclusion, message])).toBeNull();
    expect(ending([conclusion], true)).toBeNull();
  });

  it('says what was looked for before a withdrawal is closed, unless nothing can be sealed into it', () => {
    const closing = (items: readonly StaffItem[], unreadable = false) =>
      codeOf(() => requireLookedFor({ unreadable }, 'withdrawal-closed', items));
    expect(closing([message])).toBe('event.sealed-missing');
    expect(closing([note])).toBeNull();
    expect(closing([], true)).toBeNull();
    expect(codeOf(() => requireLookedFor({ unreadable: false }, 'accepted', []))).toBeNull();
  });

  it('is refused once a complaint is concluded, but for an answer of its team', () => {
    const concluded = filed({ state: 'concluded' });
    const other = member('zara', { teamIds: ['team-mopti'] });
    expect(codeOf(() => requireWelcome(filed(), member('binta'), [note]))).toBeNull();
    expect(codeOf(() => requireWelcome(filed(), member('binta', { excluded: true }), [note]))).toBe(
      'complaint.excluded',
    );
    expect(codeOf(() => requireWelcome(concluded, member('binta'), [message]))).toBeNull();
    expect(codeOf(() => requireWelcome(concluded, member('binta'), [note]))).toBe('complaint.concluded');
    expect(codeOf(() => requireWelcome(concluded, other, [message]))).toBe('complaint.concluded');
  });

  it('is a record or a word to the person by its team alone; who else was let in notes what they saw', () => {
    const other = member('daouda', { teamIds: ['team-mopti'] });
    for (const kind of ['message-out', 'record'] as const) {
      const item = { kind, box: kind === 'record' ? 'case' : 'dialogue' } as const;
      expect(codeOf(() => requireWelcome(filed(), other, [item]))).toBe('complaint.not-allowed');
      expect(codeOf(() => requireWelcome(filed(), member('binta'), [item]))).toBeNull();
    }
    expect(codeOf(() => requireWelcome(filed(), other, [{ kind: 'note', box: 'case' }]))).toBeNull();
  });
});
