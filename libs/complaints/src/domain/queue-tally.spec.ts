import fc from 'fast-check';
import { STATES } from './facts.js';
import { QueueTally, type TalliedRow, type Tally } from './queue-tally.js';

const ME = 'me';
const HOURS = 3_600_000;
const START = Date.parse('2026-11-23T08:00:00Z');
const instant = fc.integer({ min: -72, max: 72 }).map((hours) => new Date(START + hours * HOURS));

const row: fc.Arbitrary<TalliedRow> = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
  teamId: fc.constantFrom('sikasso', 'sikasso', 'sikasso', 'mopti'),
  state: fc.constantFrom(...STATES),
  assigneeId: fc.constantFrom(ME, 'other', null),
  priority: fc.constantFrom(1, 2, 3, 4),
  risk: fc.constantFrom([], [], ['danger-to-life'], ['minor']),
  dueAt: fc.option(instant),
  flags: fc.record({ withdrawalAsked: fc.boolean(), unread: fc.boolean(), toConfirm: fc.boolean() }),
  snoozedUntil: fc.option(instant),
});
/** One thing that is told: how a complaint stands now, or that it went out of sight. */
const told = fc.oneof(
  row.map((now) => ({ id: now.id, now })),
  fc.constantFrom('a', 'b', 'c', 'd').map((id) => ({ id, now: null })),
);

/** Counted in the plainest way, view by view, as the lists hold them. */
function recount(rows: readonly TalliedRow[], now: Date): Tally {
  const ours = rows.filter(({ teamId }) => teamId === 'sikasso');
  const open = ours.filter(({ state }) => state !== 'concluded');
  const isLate = ({ dueAt }: TalliedRow) => dueAt !== null && dueAt.getTime() < now.getTime();
  const mine = open.filter(({ assigneeId }) => assigneeId === ME);
  const snoozed = mine.filter(
    (one) =>
      one.snoozedUntil !== null &&
      one.snoozedUntil.getTime() > now.getTime() &&
      one.priority !== 1 &&
      !one.risk.includes('danger-to-life') &&
      !isLate(one),
  );
  return {
    all: open.length,
    mine: mine.length - snoozed.length,
    snoozed: snoozed.length,
    pool: open.filter(({ state }) => state === 'received').length,
    overdue: open.filter(isLate).length,
    awaiting: open.filter(({ state }) => state === 'awaiting-complainant').length,
    deciding: open.filter(({ flags }) => flags.toConfirm).length,
    withdrawal: open.filter(({ flags }) => flags.withdrawalAsked).length,
    granted: 2,
    mineOverdue: mine.filter(isLate).length,
    concludedUnread: ours.filter(({ state, flags }) => state === 'concluded' && flags.unread).length,
  };
}

describe('the counters of a team before one person', () => {
  it('are after any storm of changes what counting everything would give, at any hour', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(row, { selector: ({ id }) => id }),
        fc.array(told, { maxLength: 60 }),
        instant,
        (rows, changes, now) => {
          const tally = new QueueTally('sikasso', ME);
          tally.begin(rows, 2);
          const stand = new Map(rows.map((one) => [one.id, one]));
          for (const { id, now: standing } of changes) {
            tally.set(id, standing);
            if (standing) stand.set(id, standing);
            else stand.delete(id);
            // Told twice is told once.
            tally.set(id, standing);
          }
          expect(tally.at(now)).toEqual(recount([...stand.values()], now));
        },
      ),
    );
  });
});
