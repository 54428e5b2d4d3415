import type { Locale } from './locale.js';
import { reviewHash } from './review-hash.js';
import { REVIEWS } from './reviews/index.js';

/** That a speaker has read a translation beside its French, found it right, and says so by name. */
export interface Review {
  /** Of the French and the translation: where either has changed since, nobody has reviewed it. */
  readonly hash: string;
  readonly by: string;
  /** `yyyy-mm-dd`. */
  readonly on: string;
}

/** Reviews of one language, by `<catalogue>:<key>`, or `label:<French>` for the taxonomy. */
export type Reviews = Readonly<Record<string, Review>>;

/** Whether translations that nobody has reviewed may be said: the demonstration shows them, a real network does not. */
export type Drafts = 'shown' | 'withheld';

/** What a translation is: the source itself, read by a speaker, not yet, or not there. */
export type ReviewState = 'source' | 'reviewed' | 'draft' | 'missing';

/** What this project's own people write; every other language waits for a speaker. */
const WITHOUT_REVIEW: readonly string[] = ['fr', 'en'];

/** The id under which a label of the taxonomy is reviewed. */
export const labelId = (french: string): string => `label:${french}`;

/** The state of one translation. */
export function reviewState(
  locale: Locale,
  id: string,
  french: string,
  text: string | undefined,
  reviews: Reviews = REVIEWS[locale] ?? {},
): ReviewState {
  if (text === undefined) return 'missing';
  if (WITHOUT_REVIEW.includes(locale)) return locale === 'fr' ? 'source' : 'reviewed';
  return reviews[id]?.hash === reviewHash(french, text) ? 'reviewed' : 'draft';
}

/** True where a translation may be said. */
export function maySay(state: ReviewState, drafts: Drafts): boolean {
  return state === 'source' || state === 'reviewed' || (state === 'draft' && drafts === 'shown');
}
