/** One measured figure; `target` is met when value ≥ min and ≤ max. */
export interface Figure {
  readonly id: string;
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly target?: { readonly max?: number; readonly min?: number };
  /** Against what was measured beside it in the same run. */
  readonly ratio?: number;
  /** One sentence for whoever reads that it falls short. */
  readonly why?: string;
}

/** Null where a figure has no target. */
export function isMet({ value, target }: Figure): boolean | null {
  if (!target) return null;
  return value >= (target.min ?? -Infinity) && value <= (target.max ?? Infinity);
}

/** The p-th percentile (nearest rank) of some measurements. */
export function percentile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((p / 100) * sorted.length) - 1)] ?? NaN;
}

export const median = (values: readonly number[]): number => percentile(values, 50);

/** Two digits that matter, for a table. */
export const rounded = (value: number): number => Number(value.toPrecision(3));
