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

/** Sums of all lines that happened before a day (`yyyy-mm-dd`, exclusive), or on and after another. */
export function sumsBetween(
  lines: readonly Pick<LedgerLine, 'measure' | 'delta' | 'eventDay'>[],
  from: string | null,
  before: string | null,
): Sums {
  return sumsOf(
    lines.filter(
      (entry) => (from === null || entry.eventDay >= from) && (before === null || entry.eventDay < before),
    ),
  );
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
function stockFlows(sums: Sums, axis: Axis): StockFlows {
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

/** What must be true of the sums of a whole ledger, whatever happened; the ids of those that are not. */
export function brokenIdentities(sums: Sums, axis: Axis): string[] {
  const pending = pendingOf(sums, axis);
  const cases = sums.received + sums['joined-network'];
  const checks: Readonly<Record<string, boolean>> = {
    'standing-is-closed-minus-reopened': sums.standing === sums.closed - sums.reopened,
    'stages-within-pending': sums.verifying + sums.awaiting + sums.deciding <= pending,
    'levels-not-negative': [pending, sums.standing, sums.verifying, sums.awaiting, sums.deciding].every(
      (n) => n >= 0,
    ),
    // A team may process what another received, so these two hold only where transfers cancel.
    'processed-within-cases': axis === 'team' || sums.processed <= cases,
    'triaged-within-cases': axis === 'team' || sums.triaged <= cases,
    'transfers-cancel': axis === 'team' || sums['transferred-in'] === sums['transferred-out'],
  };
  return Object.keys(checks).filter((id) => !checks[id]);
}

/** Processed / received; null is "n/a". */
export function processedRate(sums: Sums): number | null {
  return ratio(sums.processed, sums.received);
}

/** Clearance: closings / (received + reopenings); null is "n/a". */
export function clearanceRate(sums: Sums): number | null {
  return ratio(sums.closed, sums.received + sums.reopened);
}

function ratio(numerator: number, denominator: number): number | null {
  return denominator > 0 ? numerator / denominator : null;
}
