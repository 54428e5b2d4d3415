import fc from 'fast-check';
import { TextIndex, type Passage } from './text-index.js';
import { wordsOf } from './words.js';

const told = (text: string): Passage[] => [{ place: 'story', text }];

/** The ids that a search finds among texts numbered from 0. */
function found(texts: readonly string[], sought: string): string[] {
  const index = new TextIndex();
  texts.forEach((text, n) => index.put(String(n), told(text)));
  return index
    .search(sought, 100)
    .hits.map(({ id }) => id)
    .sort();
}

const LETTERS = 'aàâbcçdeéèêɛfghiîjklmnɲŋoôɔpqrstuùûvwxyzœ';
const letter = fc.constantFrom(...LETTERS, ...LETTERS.toUpperCase());
const tone = fc.constantFrom('', '', '', '\u0300', '\u0301', '\u0302');
const word = fc
  .array(fc.tuple(letter, tone), { minLength: 2, maxLength: 14 })
  .map((parts) => parts.map((part) => part.join('')).join(''));

const PLAIN = { ɛ: 'e', ɔ: 'o', ŋ: 'n', ɲ: 'ny', œ: 'oe' } as const;
/** As it is typed by who has no accents, and shouts or whispers. */
function typed(text: string, how: 'as it is' | 'plain' | 'shouted' | 'decomposed'): string {
  if (how === 'shouted') return text.toUpperCase();
  if (how === 'decomposed') return text.normalize('NFD');
  if (how === 'as it is') return text;
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ɛɔŋɲœ]/g, (special) => PLAIN[special as keyof typeof PLAIN]);
}

describe('the index of opened texts', () => {
  it('finds any word of a text, whatever its accents and case', () => {
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 30 }),
        fc.nat(),
        fc.constantFrom('as it is', 'plain', 'shouted', 'decomposed'),
        (words, which, how) => {
          const sought = typed(words[which % words.length]!, how as 'plain');
          expect(found(['rien du tout', words.join(' ')], sought)).toContain('1');
        },
      ),
    );
  });

  it.each(['ɲY', 'nyy', 'ŋy', 'Ŋɲy', 'nyɲ'])('finds %s, whichever way its sound is written', (name) => {
    for (const how of ['as it is', 'plain', 'shouted', 'decomposed'] as const)
      expect(found([name], typed(name, how))).toEqual(['0']);
  });

  it('finds any word of any text at all, marked where it stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.nat(), (text, which) => {
        const words = wordsOf(text).filter(({ form }) => form.length >= 2);
        fc.pre(words.length > 0);
        const { start, end } = words[which % words.length]!;
        const index = new TextIndex();
        index.put('it', told(text));
        const [hit] = index.search(text.slice(start, end), 1).hits;
        expect(hit?.excerpt.some((piece) => piece.hit)).toBe(true);
      }),
    );
  });

  it.each(['constructor', 'hasOwnProperty', 'toString', 'prototype'])('finds the word %s', (name) => {
    expect(found([`un ${name} ici`, 'rien'], name)).toEqual(['0']);
  });

  it('finds beginnings, and long words with a slip of the finger; all that is looked for must be there', () => {
    const texts = ['Fatoumata Coulibaly est venue', 'Fatim Kulibali', 'Coulibaly seul'];
    expect(found(texts, 'fatou')).toEqual(['0']);
    expect(found(texts, 'Couliballi')).toEqual([]);
    expect(found(texts, 'Coulibali')).toEqual(['0', '2']);
    expect(found(texts, 'coulibaly fatou')).toEqual(['0']);
    expect(found(texts, 'c')).toEqual([]);
    expect(found(texts, ' ’ ')).toEqual([]);
  });

  it('finds a telephone however its digits are spaced, there or here', () => {
    const spaced = fc.array(fc.constantFrom('', ' ', '.', '-', '\u00a0', '\u202f'), {
      minLength: 8,
      maxLength: 8,
    });
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 8 });
    const prefix = fc.constantFrom('', '+223 ', '+223', '00223 ', '(+223) ', '00 223 ');
    const write = (number: readonly number[], gaps: readonly string[]) =>
      number.map((digit, n) => `${digit}${gaps[n]}`).join('');
    fc.assert(
      fc.property(digits, spaced, spaced, prefix, prefix, (number, there, here, before, dialled) => {
        const text = `Appelez le ${before}${write(number, there)} le soir, à partir de 18 h 30.`;
        expect(found([text, 'rien'], `${dialled}${write(number, here)}`)).toEqual(['0']);
      }),
    );
    expect(found(['+223 76 12 34 56'], '76 12')).toEqual(['0']);
    expect(found(['+223 76 12 34 56'], '34 56')).toEqual(['0']);
    expect(found(['en 2024, 45 personnes'], '2024 45')).toEqual(['0']);
    expect(found(['76 12\n34 56'], '76123456')).toEqual([]);
  });

  it('shows where it stands, short, in the passage that holds the most of it', () => {
    const index = new TextIndex();
    index.put('it', [
      { place: 'story', text: `Un soir. ${'Il pleuvait. '.repeat(40)}Moussa est venu.` },
      {
        place: 'note',
        text: `${'Rien à dire. '.repeat(40)}Le gendarme Mɔ\u0301ussa,\nau 76 12 34 56, menace.`,
      },
    ]);
    const [hit] = index.search('moussa 76123456', 5).hits;
    expect(hit?.place).toBe('note');
    const [shown, marked] = [hit!.excerpt, hit!.excerpt.filter((piece) => piece.hit)];
    expect(marked.map(({ text }) => text)).toEqual(['Mɔ\u0301ussa', '76 12 34 56']);
    const text = shown.map((piece) => piece.text).join('');
    expect(text).toMatch(/^… .*Le gendarme Mɔ\u0301ussa, au 76 12 34 56, menace\.$/);
    expect(text.length).toBeLessThan(280);
  });

  it('holds nothing any more of what was taken away or replaced', () => {
    const index = new TextIndex();
    index.put('it', told('Awa'));
    index.put('it', told('Binta'));
    expect(index.search('awa', 5).total).toBe(0);
    expect(index.search('binta', 5).total).toBe(1);
    index.drop('it');
    expect(index.search('binta', 5)).toEqual({ total: 0, hits: [] });
    expect(JSON.stringify(index)).not.toContain('binta');
  });
});
