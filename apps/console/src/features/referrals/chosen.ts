import type { SharedPart } from '#complaints/domain';
import type { LetterLanguage } from './letter-words.js';

/** What was chosen so far: little by little, and nothing by itself. */
export interface Chosen {
  readonly institutionId: string;
  readonly parts: readonly SharedPart[];
  /** Ids. */
  readonly files: readonly string[];
  readonly letterless: boolean;
  readonly language: LetterLanguage;
  /** The letter says the name of whoever makes it. */
  readonly signed: boolean;
}

export const NOTHING_CHOSEN: Chosen = {
  institutionId: '',
  parts: [],
  files: [],
  letterless: false,
  language: 'fr',
  signed: false,
};

/** A list with one more, or one fewer. */
export const toggled = <T>(list: readonly T[], one: T, on: boolean): readonly T[] =>
  on ? [...list.filter((each) => each !== one), one] : list.filter((each) => each !== one);
