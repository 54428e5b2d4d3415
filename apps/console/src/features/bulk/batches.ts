// Few enough that each answer moves the bar, and that a line that drops leaves little to send again.
const MOST = 20;

/** Cuts a list into batches of one group each, in its order. */
export function batches<T>(list: readonly T[], groupOf: (one: T) => string): T[][] {
  const cut: T[][] = [];
  for (const one of list) {
    const last = cut.at(-1);
    if (last && last.length < MOST && groupOf(last[0]!) === groupOf(one)) last.push(one);
    else cut.push([one]);
  }
  return cut;
}
