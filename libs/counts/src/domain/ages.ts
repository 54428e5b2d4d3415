/** How old what is pending may be, in days since it was received; the last has no end. */
export const AGE_BUCKETS = [
  { from: 0, to: 7 },
  { from: 8, to: 30 },
  { from: 31, to: 90 },
  { from: 91, to: 180 },
  { from: 181, to: null },
] as const;

/** How old what is pending is. */
export interface Ages {
  readonly buckets: readonly { readonly from: number; readonly to: number | null; readonly count: number }[];
  /** Null where nothing is pending. */
  readonly median: number | null;
  readonly p90: number | null;
  readonly oldest: number | null;
}

/** Ages of what is pending, from how many there are of each age in days. */
export function agesOf(counts: ReadonlyMap<number, number>): Ages {
  const ages = [...counts].filter(([, count]) => count > 0).sort(([a], [b]) => a - b);
  const all = ages.reduce((sum, [, count]) => sum + count, 0);
  const at = (share: number): number | null => {
    let seen = 0;
    return ages.find(([, count]) => (seen += count) >= all * share)?.[0] ?? null;
  };
  return {
    buckets: AGE_BUCKETS.map(({ from, to }) => ({
      ...{ from, to },
      count: ages
        .filter(([age]) => age >= from && (to === null || age <= to))
        .reduce((sum, [, count]) => sum + count, 0),
    })),
    median: at(0.5),
    p90: at(0.9),
    oldest: ages.at(-1)?.[0] ?? null,
  };
}

const MILLISECONDS = 86_400_000;

/** Whole days from one day (`yyyy-mm-dd`) to another; 0 where it lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS));
}
