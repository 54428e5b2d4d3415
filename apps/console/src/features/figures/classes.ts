/** A class of a map: from its least to its greatest value, both of them there. */
export interface ValueClass {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

const MOST = 5;

/** Classes by quantile, each with about as many values; equal values are never parted, so there may be fewer. */
export function quantileClasses(values: readonly number[]): ValueClass[] {
  const sorted = [...values].sort((a, b) => a - b);
  const different = new Set(sorted).size;
  const wanted = Math.min(MOST, different);
  const classes: ValueClass[] = [];
  let at = 0;
  while (at < sorted.length) {
    const share = Math.max(1, Math.round((sorted.length - at) / Math.max(1, wanted - classes.length)));
    const last = sorted[Math.min(sorted.length, at + share) - 1]!;
    const end =
      classes.length === wanted - 1 ? sorted.length : sorted.findLastIndex((value) => value <= last) + 1;
    classes.push({ from: sorted[at]!, to: sorted[end - 1]!, count: end - at });
    at = end;
  }
  return classes;
}

/** Which class a value is in; -1 for none. */
export function classOf(value: number | null | undefined, classes: readonly ValueClass[]): number {
  if (value === null || value === undefined) return -1;
  return classes.findIndex(({ from, to }) => value >= from && value <= to);
}
