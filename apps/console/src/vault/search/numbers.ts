import type { Word } from './words.js';

/** Numbers that stand together, as the digits of a telephone do however they are spaced. */
export interface NumberRun {
  readonly words: readonly Word[];
}

// What stands between the parts of one telephone number; a line's end parts two.
const BETWEEN = /^(?:[^\S\n]|[.()/-]|\u2010|\u2011|\u2013){1,3}$/u;
const DIGITS = /^[0-9]+$/;
/** A number in Mali, without 223 or 00223 before it. */
const NATIONAL = 8;
/** Of the longest telephone number there is [ITU-T E.164]; a column of figures is none. */
const LONGEST = 15;

/** The runs of numbers among a text's words. */
export function numberRuns(text: string, words: readonly Word[]): NumberRun[] {
  const runs: Word[][] = [];
  let last: Word | null = null;
  for (const word of words) {
    if (!DIGITS.test(word.form)) continue;
    if (last && BETWEEN.test(text.slice(last.end, word.start))) runs.at(-1)!.push(word);
    else runs.push([word]);
    last = word;
  }
  return runs.map((run) => ({ words: run }));
}

/** What a run is found by beside its parts: from each part on without a gap, and without what is dialled from abroad. */
export function formsOfRun({ words }: NumberRun): string[] {
  const parts = words.map(({ form }) => form);
  const joined = parts.map((_, from) => fitting(parts.slice(from, from + LONGEST)));
  const whole = joined[0]!;
  const national = whole.length > NATIONAL ? [whole.slice(-NATIONAL)] : [];
  return [...new Set([...joined, ...national])];
}

/** What a run that is looked for may stand as: whole, or as its last digits. */
export function soughtForms({ words }: NumberRun): string[] {
  const whole = words.map(({ form }) => form).join('');
  return whole.length > NATIONAL ? [whole, whole.slice(-NATIONAL)] : [whole];
}

/** As many of the parts, from the first on, as one number may have digits. */
function fitting(parts: readonly string[]): string {
  let number = '';
  for (const part of parts) {
    if (number !== '' && number.length + part.length > LONGEST) break;
    number += part;
  }
  return number;
}
