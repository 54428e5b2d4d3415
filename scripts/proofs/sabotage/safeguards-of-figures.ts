import type { NamedTest, Safeguard } from './safeguards.js';

const CHECKS = 'libs/counts/src/count-checks.ts';
const MIGRATION = 'libs/database/src/migrations/1764000000032-trust-the-figures.ts';
const found = (what: string): NamedTest => ({
  ...{ run: 'medium', path: 'libs/counts/src/verify-counts.medium-spec.ts' },
  title: `finds ${what} by each check that should`,
});
const opening = (title: string): NamedTest => ({
  ...{ run: 'medium', path: 'libs/counts/src/opening-balances.medium-spec.ts' },
  title,
});

/** What keeps figures true, and finds them where they are not. */
export const FIGURES_KEPT: readonly Safeguard[] = [
  {
    name: 'verify-counts finds a ledger line that was deleted (received)',
    without: 'a complaint goes missing from “received”, and every check says that the counts hold',
    file: CHECKS,
    find: 'broken: `received <> (NOT filed_outside)::int`,',
    replace: 'broken: `false`,',
    test: found('a line deleted'),
  },
  {
    name: 'verify-counts finds a delta that was changed (levels)',
    without: 'one complaint counts as two that are being verified',
    file: CHECKS,
    find: "OR verifying <> (state = 'verifying' AND NOT outside)::int",
    replace: '',
    test: found('a delta changed'),
  },
  {
    name: 'verify-counts finds a district that was changed (stock-by-district)',
    without: 'what happened in one district is shown in another',
    file: CHECKS,
    find: "UNION ALL ${stock('stock-by-district', 'district_id', '')}",
    replace: '',
    test: found('a district changed'),
  },
  {
    name: 'verify-counts finds sums that were changed (fold)',
    without: 'figures are shown that no line of the ledger stands behind',
    file: 'libs/counts/src/cube-checks.ts',
    find: '((TABLE stored EXCEPT TABLE expected) UNION ALL (TABLE expected EXCEPT TABLE stored))',
    replace: '((TABLE expected EXCEPT TABLE expected) UNION ALL (TABLE expected EXCEPT TABLE expected))',
    test: found('a fold row changed'),
  },
  {
    name: 'verify-counts finds an opening balance that was changed (opening-sealed)',
    without: 'a total that two persons stood for becomes another one',
    file: CHECKS,
    find: 'OR d.hash IS DISTINCT FROM opening_hash(d.previous_hash, d.entry_id, d.decided_by, d.decided_at, d.sequence)',
    replace: '',
    test: found('an opening balance changed'),
  },
  {
    name: 'the nightly look raises an alarm where the ledger is not what the complaints say',
    without: 'a row of the ledger is broken, and nobody hears of it until somebody thinks of asking',
    file: 'apps/worker/src/quality/quality.handlers.ts',
    find: 'if (!found.holds) this.logger.error(',
    replace: 'if (broken.length < 0) this.logger.error(',
    test: {
      ...{ run: 'medium', path: 'apps/worker/test/quality.medium-spec.ts' },
      title: 'raises an alarm with the checks that failed, and nothing else of them',
    },
  },
  {
    name: 'a stock that does not add up shows under the table',
    without: 'a complaint that was closed without a conclusion is gone, and the table says that it is right',
    file: 'libs/counts/src/figures-table.ts',
    find: 'pendingOf({ ...sums, closed: sums.standing, reopened: 0 }, tally.axis)',
    replace: 'pendingOf(sums, tally.axis)',
    test: {
      ...{ run: 'unit', path: 'libs/counts/src/figures-table.spec.ts' },
      title: 'holds the stock identity, and shows where a closing was counted without its conclusion',
    },
  },
  {
    name: 'a statement takes its names from closed lists',
    without: 'a stored order of a report has the worker read complaints, and sign what it read',
    file: 'libs/counts/src/cube.query.ts',
    find: "if (name === undefined) throw new DomainError('figures.axes', 'invalid');",
    replace: 'if (name === undefined) return String(key);',
    test: {
      ...{ run: 'unit', path: 'libs/counts/src/closed-lists.spec.ts' },
      title: 'never stands in a statement by its name, whoever asks',
    },
  },
  {
    name: 'what a report is ordered for is held to closed lists by the database',
    without: 'a desk that was taken over orders what its own checks refuse',
    file: 'libs/database/src/migrations/1764000000043-ask-in-closed-words.ts',
    find: "CHECK (is_report_asked(parameters) AND parameters->>'kind' = kind) NOT VALID;",
    replace: "CHECK (parameters->>'kind' = kind) NOT VALID;",
    test: {
      ...{ run: 'medium', path: 'apps/worker/test/reports.medium-spec.ts' },
      title: 'asks the worker for nothing but words of closed lists, whoever stores the order',
    },
  },
  {
    name: 'opening balances need four eyes',
    without: 'one person makes up what the network received before anyone can look',
    file: MIGRATION,
    find: "CONSTRAINT opening_decision_four_eyes CHECK ((decision = 'withdrawn') = (decided_by = entered_by)),",
    replace: 'CONSTRAINT opening_decision_four_eyes CHECK (decided_by IS NOT NULL),',
    test: opening('are never confirmed by whoever entered them, whatever a door believes'),
  },
  {
    name: 'what the system counts is in no opening balance',
    without: 'the same complaints are counted twice, in the total and one by one',
    file: MIGRATION,
    find: 'AND (b.received > 0 OR b.processed > 0) AND b.month >= s.month) THEN',
    replace: 'AND false) THEN',
    test: opening('are refused where they would count twice'),
  },
];
