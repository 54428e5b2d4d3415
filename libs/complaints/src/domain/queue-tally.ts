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

type Counted = Exclude<QueueView, 'concluded'> | 'concludedUnread';

/** One number for each view; of the concluded ones, those to be read. */
export type Tally = Readonly<Record<Counted, number>>;

const EMPTY: Tally = {
  ...{ all: 0, mine: 0, snoozed: 0, pool: 0, overdue: 0, awaiting: 0, deciding: 0, withdrawal: 0 },
  ...{ granted: 0, concludedUnread: 0 },
};

/**
 * The numbers of one team's views before one person, kept by what is told of single complaints: the database counts when
 * somebody begins to look, never again for each change. What depends on the hour alone is reckoned when it is asked for.
 */
export class QueueTally {
  private rows = new Map<string, TalliedRow>();
  private granted = 0;

  constructor(
    private readonly teamId: string,
    private readonly accountId: string,
  ) {}

  /** Begins anew with all that is counted, and how many of other teams' complaints are opened to the person. */
  begin(rows: readonly TalliedRow[], granted: number): void {
    this.rows = new Map(rows.filter((row) => this.counts(row)).map((row) => [row.id, row]));
    this.granted = granted;
  }

  /** A complaint as it stands now; null where the person sees it no more. */
  set(id: string, row: TalliedRow | null): void {
    if (row && this.counts(row)) this.rows.set(id, row);
    else this.rows.delete(id);
  }

  at(now: Date): Tally {
    const tally = { ...EMPTY, granted: this.granted };
    for (const row of this.rows.values())
      for (const view of viewsOf(row, this.accountId, now)) tally[view] += 1;
    return tally;
  }

  private counts(row: TalliedRow): boolean {
    return row.teamId === this.teamId && (isOpen(row) || row.flags.unread);
  }
}

function viewsOf(row: TalliedRow, accountId: string, now: Date): Counted[] {
  if (!isOpen(row)) return ['concludedUnread'];
  const late = row.dueAt !== null && row.dueAt < now;
  const hidden = row.snoozedUntil !== null && row.snoozedUntil > now && !late && !isDangerToLife(row);
  const views: [Counted, boolean][] = [
    ['all', true],
    ['mine', row.assigneeId === accountId && !hidden],
    ['snoozed', row.assigneeId === accountId && hidden],
    ['pool', row.state === 'received'],
    ['overdue', late],
    ['awaiting', row.state === 'awaiting-complainant'],
    ['deciding', row.flags.toConfirm],
    ['withdrawal', row.flags.withdrawalAsked],
  ];
  return views.filter(([, holds]) => holds).map(([view]) => view);
}
