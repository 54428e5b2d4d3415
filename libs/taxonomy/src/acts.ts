import { CORRUPTION_ACTS } from './acts-corruption.js';
import { HUMAN_RIGHTS_ACTS } from './acts-human-rights.js';
import { words, type TaxonomyEntry } from './entry.js';
import type { CategoryId } from './ids.js';

const ROWS = [...HUMAN_RIGHTS_ACTS, ...CORRUPTION_ACTS];

export type ActId = (typeof ROWS)[number][0];

/** What exactly happened; coded by the verifier, many to one complaint. */
export interface Act extends TaxonomyEntry<ActId> {
  /** The category under which it is proposed; an act may be coded under any. */
  readonly category: CategoryId;
}

/** Every act, in the order of the categories. */
export const ACTS: readonly Act[] = /* @__PURE__ */ ROWS.map(([id, category, source, fr, en, bm]) => ({
  id,
  category,
  version: 1,
  source,
  labels: words(fr, en, bm),
}));

/** The acts proposed for a category, without those that are retired; all of them where it is not known. */
export function actsOf(category: string): readonly Act[] {
  const offered = ACTS.filter((act) => !act.retired);
  return category === 'unknown' ? offered : offered.filter((act) => act.category === category);
}
