/** No request of ours nests deeper; what does would exhaust the stack of whoever walks it. */
const DEEPEST = 32;
/** Nor has any more keys and elements together, but for what says so: a verification record with its summary has about a thousand. */
const MOST_PARTS = 2_000;

/** True for what is no larger, by its keys and elements, than any request can be that has no long lists (of `more` parts). */
export const isBounded = (value: unknown, more = 0): boolean =>
  partsLeft(value, DEEPEST, MOST_PARTS + more) >= 0;

/** What remains of a number of keys and elements; below zero for too many, or for nesting too deep. */
function partsLeft(value: unknown, levels: number, budget: number): number {
  // The bytes of a file's part are no elements.
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return budget;
  if (levels === 0) return -1;
  const inner = Object.values(value) as unknown[];
  let left = budget - inner.length;
  for (const one of inner) {
    if (left < 0) return left;
    left = partsLeft(one, levels - 1, left);
  }
  return left;
}
