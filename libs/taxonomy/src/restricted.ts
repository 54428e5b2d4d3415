import { CATEGORIES } from './categories.js';

/**
 * True for what only a restricted team may handle: sexual and gender-based violence, and anything
 * that involves a minor [GBVIMS information-sharing protocol].
 */
export function isRestricted(answers: {
  readonly category: string;
  readonly risk: readonly string[];
}): boolean {
  return CATEGORIES.find(answers.category)?.restricted === true || answers.risk.includes('minor');
}

/** True for a category that figures never name: what is filed under it is counted among what is restricted. */
export const isRestrictedCategory = (id: string): boolean => CATEGORIES.find(id)?.restricted === true;
