import fc from 'fast-check';
import { fold, wordsOf } from './words.js';

describe('a folded word', () => {
  it.each([
    ['Sɛgu', 'segu'],
    ['KƆRƆTIMI', 'korotimi'],
    ['Ŋɔmi', 'nomi'],
    ['ɲinini', 'ninini'],
    ['Nyinini', 'ninini'],
    ['ninini', 'ninini'],
    ['Élysée', 'elysee'],
    ['ç\u0327à', 'ca'],
    ['Cœur', 'coeur'],
    ['Straße', 'strasse'],
    ['ɓeɗa', 'beda'],
    ['bɛ\u0300\u0301', 'be'],
  ])('%s is looked up as %s', (word, form) => {
    expect(fold(word)).toBe(form);
  });

  it('begins as its beginning does, so that half a name finds the whole', () => {
    const letters = fc.constantFrom(...'aàâeéèɛɛ́oɔuynɲŋkNYƐƆŊƝs');
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1 }), fc.nat(), (word, at) => {
        const start = word.slice(0, at % (word.length + 1)).join('');
        expect(fold(word.join('')).startsWith(fold(start))).toBe(true);
      }),
    );
  });

  it('stands where it stood', () => {
    const text = 'L’enfant de Sɛ\u0301gu (Bɔɔrɛ), 12 ans.';
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      ...['L', 'enfant', 'de', 'Sɛ\u0301gu', 'Bɔɔrɛ', '12', 'ans'],
    ]);
  });
});
