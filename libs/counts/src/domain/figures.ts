import { MEASURES, type LedgerLine, type Measure } from './ledger-line.js';

/** Sums of deltas by measure, over any set of ledger lines. */
export type Sums = Readonly<Record<Measure, number>>;

/** By what a table is divided; transfers show only by the team responsible. */
export type Axis = 'network' | 'district' | 'team';

/** Sums with every measure at zero. */
export const NO_SUMS: Sums = Object.fromEntries(MEASURES.map((measure) => [measure, 0])) as Record<
  Measure,
  number
>;

/** Sums of some lines; measures are additive, so lines of disjoint periods may be summed apart. */
export function sumsOf(lines: readonly Pick<LedgerLine, 'measure' | 'delta'>[]): Sums {
  const sums: Record<Measure, number> = { ...NO_SUMS };
  for (const { measure, delta } of lines) sums[measure] += delta;
  return sums;
}

/** Some sums added up. */
export function addSums(all: readonly Sums[]): Sums {
  // A table adds up thousands of times, and mostly one or two.
  const [first, ...others] = all;
  if (first === undefined || others.length === 0) return first ?? NO_SUMS;
  const total: Record<Measure, number> = { ...first };
  for (const sums of others) for (const measure of MEASURES) total[measure] += sums[measure];
  return total;
}

/** What came into and went out of the stock of pending complaints. */
export interface StockFlows {
  readonly received: number;
  readonly reopened: number;
  readonly in: number;
  readonly closed: number;
  readonly out: number;
}

/** The flows of a period. By district there are no transfers: only the network's own border counts. */
export function stockFlows(sums: Sums, axis: Axis): StockFlows {
  const byTeam = axis === 'team';
  return {
    received: sums.received,
    reopened: sums.reopened,
    in: sums['joined-network'] + (byTeam ? sums['transferred-in'] : 0),
    closed: sums.closed,
    out: sums['left-network'] + (byTeam ? sums['transferred-out'] : 0),
  };
}

/** Pending complaints: everything that came in and has not gone out. */
export function pendingOf(sums: Sums, axis: Axis): number {
  const flows = stockFlows(sums, axis);
  return flows.received + flows.reopened + flows.in - flows.closed - flows.out;
}

/** S(b) = S(a) + R + O + in − C − out, with its numbers; a difference is a red banner. */
export interface StockIdentity extends StockFlows {
  readonly opening: number;
  readonly closing: number;
  readonly difference: number;
  readonly holds: boolean;
}

/** Checks the stock identity against a closing stock that was counted otherwise (rows, another fold). */
export function stockIdentity(opening: number, period: Sums, closing: number, axis: Axis): StockIdentity {
  const flows = stockFlows(period, axis);
  const expected = opening + flows.received + flows.reopened + flows.in - flows.closed - flows.out;
  return { ...flows, opening, closing, difference: closing - expected, holds: closing === expected };
}
