import { figuresCatalogue, sayLabel, translator } from '#i18n';
import { FIGURE_IDS, figureOfLetter, lettersOf } from './definitions.js';
import { keyName, letterName, type Naming } from './key-name.js';
import { RESTRICTED } from './ledger-line.js';
import { BEFORE_THIS_SYSTEM } from './opening.js';
import { NOT_KNOWN, TABLE_AXES } from './question.js';

const EN: Naming = {
  t: translator(figuresCatalogue, 'en', 'shown'),
  say: (labels) => sayLabel(labels, 'en', 'shown'),
  month: (month) => month,
  place: (_, id) => (id === 'segou' ? 'Ségou' : undefined),
};

describe('the name of a row or column', () => {
  it.each(TABLE_AXES)('is never a code where it is %s and the ledger had nothing else to say', (axis) => {
    if (['month', 'quarter', 'year'].includes(axis)) return;
    for (const code of [BEFORE_THIS_SYSTEM, NOT_KNOWN, RESTRICTED]) {
      expect(keyName(axis, code, EN)).not.toContain(code);
    }
  });

  it('says what is kept back apart from what nobody said, and from what nobody knows', () => {
    expect(keyName('finding', NOT_KNOWN, EN)).toBe('Masked or without a code');
    expect(keyName('sex', NOT_KNOWN, EN)).toBe('Not said, or counting not consented to');
    expect(keyName('category', NOT_KNOWN, EN)).toBe('Not known');
    expect(keyName('language', RESTRICTED, EN)).toBe('Restricted teams (language masked)');
  });

  it('is what the network calls a place, else what the vocabulary does, else the code of a later version', () => {
    expect(keyName('district', 'segou', EN)).toBe('Ségou');
    expect(keyName('kind', 'corruption', EN)).toBe('Corruption');
    expect(keyName('category', 'of-2040', EN)).toBe('of-2040');
    expect(keyName('quarter', '2026-Q3', EN)).toBe('Q3 2026');
    expect(keyName('team', null, EN)).toBe('Whole network');
  });
});

describe('the name of a formula’s letter', () => {
  const named = (letter: string) => letterName(letter, EN.t, (figure) => figure);

  it('is that of the figure it is the number of', () => {
    expect(['R', 'ΣR', 'Σin', 'S', 'Vs', 'd'].map(figureOfLetter)).toEqual([
      ...['received', 'received', 'arrived', 'pending', 'referral-sent', null],
    ]);
    // Of everything since the beginning, but for what is so at the end.
    expect(['R', 'ΣR', 'ΣL'].map(named)).toEqual(['received', 'received, since the beginning', 'overdue']);
  });

  it('is never that of another', () => {
    const names = lettersOf(FIGURE_IDS).map(named);
    expect(new Set(names).size).toBe(names.length);
  });
});
