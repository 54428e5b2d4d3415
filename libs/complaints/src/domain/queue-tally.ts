import { isDangerToLife } from './clocks.js';
import { isOpen, type ComplaintFacts } from './facts.js';
import type { QueueView } from './queue-views.js';

/** What is counted of a complaint as one person sees it; `snoozedUntil` is their own. */
export interface TalliedRow extends Pick<
  ComplaintFacts,
  'id' | 'teamId' | 'state' | 'assigneeId' | 'priority' | 'risk' | 'dueAt'
> {
  readonly flags: {
    readonly withdrawalAsked: boolean;
    readonly unread: boolean;
    readonly toConfirm: boolean;
  };
  readonly snoozedUntil: Date | null;
}

type Counted = Exclude<QueueView, 'concluded'> | 'mineOverdue' | 'concludedUnread';

/** One number for each view; of one's own also those that are late, of the concluded ones those to be read. */
export type Tally = Readonly<Record<Counted, number>>;

const EMPTY: Tally = {
  ...{ all: 0, mine: 0, snoozed: 0, pool: 0, overdue: 0, awaiting: 0, deciding: 0, withdrawal: 0 },
  ...{ granted: 0, mineOverdue: 0, concludedUnread: 0 },
};

/** What is kept of a row: a team has thousands, and each reader a tally of their own. */
interface Kept {
  /** The views that hold it at any hour, one bit each. */
  readonly views: number;
  readonly mine: boolean;
  /** In milliseconds; never for what has no deadline. */
  readonly dueAt: number;
  /** In milliseconds; long ago for what is not put off, or can't be. */
  readonly snoozedUntil: number;
}

/** The views that follow from the row alone. */
const FIXED = ['all', 'pool', 'awaiting', 'deciding', 'withdrawal', 'concludedUnread'] as const;

/**
 * The numbers of one team's views before one person, kept by what is told of single complaints: the database counts when
 * somebody begins to look, never again for each change. What depends on the hour alone is reckoned when it is asked for.
 */
export class QueueTally {
  private rows = new Map<string, Kept>();
  private granted = 0;

  constructor(
    private readonly teamId: string,
    private readonly accountId: string,
  ) {}

  /** Begins anew with all that is counted, and how many of other teams' complaints are opened to the person. */
  begin(rows: readonly TalliedRow[], granted: number): void {
    this.rows = new Map();
    rows.forEach((row) => this.set(row.id, row));
    this.granted = granted;
  }

  /** A complaint as it stands now; null where the person sees it no more. */
  set(id: string, row: TalliedRow | null): void {
    if (row && row.teamId === this.teamId && (isOpen(row) || row.flags.unread))
      this.rows.set(id, kept(row, this.accountId));
    else this.rows.delete(id);
  }

  at(now: Date): Tally {
    const tally = { ...EMPTY, granted: this.granted };
    const at = now.getTime();
    for (const { views, mine, dueAt, snoozedUntil } of this.rows.values()) {
      FIXED.forEach((view, bit) => (tally[view] += (views >> bit) & 1));
      const late = dueAt < at;
      if (late) tally.overdue += 1;
      if (late && mine) tally.mineOverdue += 1;
      if (mine) tally[snoozedUntil > at && !late ? 'snoozed' : 'mine'] += 1;
    }
    return tally;
  }
}

function kept(row: TalliedRow, accountId: string): Kept {
  const open = isOpen(row);
  const holds: Record<(typeof FIXED)[number], boolean> = {
    all: open,
    pool: row.state === 'received',
    awaiting: row.state === 'awaiting-complainant',
    deciding: open && row.flags.toConfirm,
    withdrawal: open && row.flags.withdrawalAsked,
    concludedUnread: !open,
  };
  return {
    views: FIXED.reduce((bits, view, bit) => bits | (Number(holds[view]) << bit), 0),
    mine: open && row.assigneeId === accountId,
    dueAt: open ? (row.dueAt?.getTime() ?? Infinity) : Infinity,
    snoozedUntil: isDangerToLife(row) ? -Infinity : (row.snoozedUntil?.getTime() ?? -Infinity),
  };
}
