import type { QueryCombination } from 'minisearch';
import { formsOfRun, numberRuns, soughtForms } from './numbers.js';
import { wordsOf } from './words.js';

/** A stretch of a text, and every term it is found by. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly terms: readonly string[];
}

/** All that can be found in a text: its words, and its telephone numbers as one. */
export function spansOf(text: string): Span[] {
  const words = wordsOf(text);
  const runs = numberRuns(text, words).map((run): Span => ({
    start: run.words[0]!.start,
    end: run.words.at(-1)!.end,
    terms: formsOfRun(run),
  }));
  return [...words.map(({ start, end, form }) => ({ start, end, terms: [form] })), ...runs];
}

/** What a text is entered under. */
export function termsOf(text: string): string[] {
  return spansOf(text).flatMap(({ terms }) => terms);
}

/** Letters and digits that are looked for at least: one alone begins half of all words. */
const LEAST_SOUGHT = 2;

/** How many letters and digits, accents aside. */
const bare = (word: string): number => [...word.normalize('NFD').replace(/\p{M}/gu, '')].length;

/** What is looked for: every word, and numbers together or apart; null where that is too little to look for. */
export function queryOf(text: string): QueryCombination | null {
  const words = wordsOf(text);
  // As they were typed: `ny` is two letters, though both fold to one.
  const letters = words.map(({ start, end, form }) => Math.max(form.length, bare(text.slice(start, end))));
  if (letters.reduce((sum, one) => sum + one, 0) < LEAST_SOUGHT) return null;
  const runs = numberRuns(text, words);
  const numbers = new Set(runs.flatMap((run) => run.words));
  return {
    combineWith: 'AND',
    queries: [
      ...words.filter((word) => !numbers.has(word)).map(({ form }) => form),
      ...runs.map((run): QueryCombination => ({
        combineWith: 'OR',
        queries: [...soughtForms(run), { combineWith: 'AND', queries: run.words.map(({ form }) => form) }],
      })),
    ],
  };
}
