import type { OpenedComplaint } from '../complaint/opened.js';
import { refusalOf, wordsOf } from './spam-refusal.js';

const ME = 'moussa';
const told = (story: string) => ({ opened: { ok: true, value: { story } } });
const CLOSED = { opened: { ok: false, code: 'sealed.damaged' } };

/** A complaint just filed, opened here, unless said otherwise. */
function opened(more: object = {}, facts: object = {}, view: object = {}): OpenedComplaint {
  const usual = { state: 'received', priority: 3, risk: [], category: 'property', restricted: false };
  return {
    view: {
      facts: { ...usual, unreadable: false, withdrawalAskedAt: null, ...facts },
      allowed: ['accepted', 'declined'],
      exclusions: [],
      ...view,
    },
    keys: 'open',
    filing: told('Gagnez un million !'),
    additions: [],
    messages: [],
    ...more,
  } as unknown as OpenedComplaint;
}

describe('what can be declined as spam here', () => {
  it.each([
    ['what stands on the screen', opened(), null],
    ['what a colleague was given', opened({}, { state: 'assigned' }), null],
    ['what was taken up already', opened({}, { state: 'verifying' }), 'complaint.event-not-possible'],
    ['another team’s', opened({}, {}, { allowed: [] }), 'complaint.not-allowed'],
    ['what one is excluded from', opened({}, {}, { exclusions: [{ accountId: ME }] }), 'complaint.excluded'],
    ['what is urgent', opened({}, { priority: 2 }), 'spam.urgent'],
    ['what has no copy of its keys for us', opened({ keys: 'none' }), 'sealed.cannot-open'],
    ['what opened in part', opened({ additions: [CLOSED] }), 'sealed.damaged'],
    [
      'what has a letter that did not open',
      opened({ messages: [{ kind: 'message-in', ...CLOSED }] }),
      'sealed.damaged',
    ],
    [
      'what has a letter of ours that did not',
      opened({ messages: [{ kind: 'message-out', ...CLOSED }] }),
      null,
    ],
    ['what was spoken, or sent as a picture', opened({ filing: told('  ') }), 'spam.no-words'],
  ])('answers for %s', (_what, complaint, code) => {
    expect(refusalOf(complaint, ME)).toBe(code);
  });

  it('is read with all that was added', () => {
    const added = opened({ filing: told(''), additions: [told('Et aussi :'), told('cliquez ici')] });
    expect(wordsOf(added)).toBe('Et aussi :\n\ncliquez ici');
    expect(refusalOf(added, ME)).toBeNull();
  });
});
