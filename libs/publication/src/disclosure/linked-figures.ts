/** Whole numbers from 1 to this are hidden: few enough that somebody who knows the place knows the person. */
export const MOST_HIDDEN = 4;

/** One number that is to be published, or was. */
export interface Cell {
  readonly id: string;
  /** Null for what an earlier publication hid: what was hidden is stored nowhere. */
  readonly value: number | null;
  /** How an earlier publication, whose choice stands, gave it; absent for a new one. */
  readonly published?: 'shown' | 'hidden';
  /** Totals of the whole, which are never hidden. */
  readonly kept?: boolean;
  /** True for corrections, which may lie below zero. */
  readonly signed?: boolean;
}

/** One number is the sum of others; whoever reads the tables can say so. */
export interface Sum {
  /** Sums of one breakdown, in whatever measure, bear the same name: it may have to be hidden as a whole. */
  readonly breakdown: string;
  readonly total: string;
  readonly parts: readonly string[];
}

/** Some numbers together are never more than some others: nothing is processed that was not received. */
export interface AtMost {
  readonly lesser: readonly string[];
  readonly greater: readonly string[];
}

/** All numbers of one publication and of those before it, with all that links them. */
export interface LinkedFigures {
  readonly cells: readonly Cell[];
  readonly sums: readonly Sum[];
  readonly atMost: readonly AtMost[];
}

/** True for what may not be shown whatever stands beside it: few, or less than nothing where that can't be. */
export function isSmall({ value, signed }: Cell): boolean {
  return value !== null && value !== 0 && (signed ? Math.abs(value) <= MOST_HIDDEN : value <= MOST_HIDDEN);
}
