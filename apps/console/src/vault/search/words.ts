/** A stretch of a text that is one word, and what it is looked up as. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly form: string;
}

/** Letters of Mali's languages that no normal form takes apart, as they are typed where the keyboard lacks them. */
const PLAIN: Readonly<Record<string, string>> = {
  ...{ ɛ: 'e', ɔ: 'o', ŋ: 'n', ɲ: 'ny', ɓ: 'b', ɗ: 'd', ƴ: 'y', œ: 'oe', æ: 'ae', ø: 'o' },
};
const SPECIAL = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'gu');

/**
 * A word without case and accents. `ɲ`, `ny` and `n` are one: all three are written for the same sound, and whoever looks
 * for a name can't know which. What a word begins with folds to what its form begins with.
 */
export function fold(word: string): string {
  return (
    word
      .normalize('NFKD')
      // By way of the capitals, as `ß` is `SS` and a last `ς` is `Σ`.
      .toUpperCase()
      .toLowerCase()
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .replace(SPECIAL, (letter) => PLAIN[letter]!)
      .replace(/ny/g, 'n')
  );
}

/** The words of a text, in its order. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)]
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length, form: fold(word) }))
    .filter(({ form }) => form !== '');
}
