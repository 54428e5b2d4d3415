import { spamFault, type SpamFacts } from './spam.js';

const usual: SpamFacts = {
  priority: 3,
  risk: [],
  category: 'property',
  restricted: false,
  unreadable: false,
  withdrawalAskedAt: null,
};

describe('declining as spam the quick way', () => {
  it.each([
    ['what nobody said to be urgent', {}, null],
    ['what can wait', { priority: 4 }, null],
    ['danger to life', { priority: 1 }, 'spam.urgent'],
    ['danger to life that an override lowered', { priority: 3, risk: ['danger-to-life'] }, 'spam.urgent'],
    ['what is urgent', { priority: 2 }, 'spam.urgent'],
    ['what is restricted', { restricted: true, category: 'restricted' }, 'spam.restricted'],
    ['a category that must be', { category: 'gender-based-violence' }, 'spam.restricted'],
    ['a withdrawal that was asked for', { withdrawalAskedAt: new Date() }, 'spam.withdrawal-asked'],
    ['what a colleague could not open', { unreadable: true }, 'spam.unreadable'],
  ] as const)('answers for %s', (_what, more, code) => {
    expect(spamFault({ ...usual, ...more })).toBe(code);
  });
});
