import type { DeclaredFacts } from './filing-content.js';

/** How declared answers can contradict each other, as the code of the refusal. */
export type Contradiction =
  'filing.category-of-another-kind' | 'filing.counted-without-consent' | 'filing.contact-contradicted';

/**
 * What contradicts itself in a complaint's declared answers, whichever door it came through; null when nothing does.
 * `kindsOf` gives the kinds under which a category stands.
 */
export function contradiction(
  facts: DeclaredFacts,
  kindsOf: (category: string) => readonly string[],
): Contradiction | null {
  const { kind, category, consents, contact, sex, ageBand } = facts;
  if (!kindsOf(category).includes(kind)) return 'filing.category-of-another-kind';
  // Readable only where counting by them was agreed to.
  if ((sex !== null || ageBand !== null) && !mayBeCounted(consents)) return 'filing.counted-without-consent';
  // A safe way to be reached and the wish to be are given together.
  if (consents.includes('contact') !== (contact === 'safe-contact')) return 'filing.contact-contradicted';
  return null;
}

/** Whether sex and age band may stand beside a complaint, to be counted by. */
export function mayBeCounted(consents: readonly string[]): boolean {
  return consents.includes('count-sex-and-age');
}
