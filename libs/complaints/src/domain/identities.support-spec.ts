import { pendingOf, sumsOf, type Axis, type LedgerLine, type Sums } from '#counts/domain';

/** Sums of all lines that happened before a day (`yyyy-mm-dd`, exclusive), or on and after another. */
export function sumsBetween(lines: readonly LedgerLine[], from: string | null, before: string | null): Sums {
  return sumsOf(
    lines.filter(
      ({ eventDay }) => (from === null || eventDay >= from) && (before === null || eventDay < before),
    ),
  );
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
