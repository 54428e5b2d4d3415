const RESTRICTED_CATEGORIES: readonly string[] = ['gender-based-violence'];

/**
 * True for what only a restricted team may handle: sexual and gender-based violence, and anything
 * that involves a minor [GBVIMS information-sharing protocol].
 */
export function isRestricted(answers: {
  readonly category: string;
  readonly risk: readonly string[];
}): boolean {
  return RESTRICTED_CATEGORIES.includes(answers.category) || answers.risk.includes('minor');
}
