import { type DomainErrorKind, isDomainError } from '#kernel';

/** Refusals of one complaint, which say nothing of the next; all others end the request. */
const OF_ONE: readonly DomainErrorKind[] = ['invalid', 'forbidden', 'not-found', 'conflict'];

/** What became of one of several complaints: its new version (null where nothing was changed), or why not. */
export interface OneResult {
  readonly id: string;
  readonly version: number | null;
  /** A problem's code; null: done. */
  readonly refused: string | null;
}

/** Does the same to each, one after the other and each on its own, in their order: what one refuses stops no other. */
export async function oneByOne<T extends { readonly id: string }>(
  chosen: readonly T[],
  work: (one: T) => Promise<number | null>,
): Promise<OneResult[]> {
  const results: OneResult[] = [];
  for (const one of chosen) {
    try {
      results.push({ id: one.id, version: await work(one), refused: null });
    } catch (error) {
      if (!isDomainError(error) || !OF_ONE.includes(error.kind)) throw error;
      results.push({ id: one.id, version: null, refused: error.code });
    }
  }
  return results;
}
