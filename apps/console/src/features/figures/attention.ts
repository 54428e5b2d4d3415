import type {
  ColleagueResponse,
  SingleTableResponse,
  TeamIntervalResponse,
  TeamResponse,
} from '#desk-client';

/** Something that asks a coordinator to act. */
export interface Attention {
  readonly what: 'nobody' | 'suspended' | 'reduced' | 'rising' | 'overdue' | 'referrals-overdue';
  readonly teamId: string;
  /** Of a backlog: at the beginning and at the end; of what is overdue: how many. */
  readonly from: number;
  readonly to: number;
}

/** One kind of them, the most pressing team first. */
export interface AttentionOfKind {
  readonly first: Attention;
  readonly others: readonly Attention[];
}

/** What asks for action, kind by kind: one team stands for those that need the same. */
export function byKind(all: readonly Attention[]): AttentionOfKind[] {
  return ORDER.flatMap((what) => {
    const [first, ...others] = all.filter((one) => one.what === what);
    return first ? [{ first, others }] : [];
  });
}

/** A backlog of a few complaints rises and falls by itself. */
const RISE = { complaints: 5, share: 0.1 };

/** What of the teams asks for action, the most pressing first. `table`: by team, with `overdue` and `referral-overdue`. */
export function attentionOf(
  teams: readonly TeamResponse[],
  colleagues: readonly ColleagueResponse[],
  intervals: readonly TeamIntervalResponse[],
  table: Pick<SingleTableResponse, 'figures' | 'cells' | 'identities'>,
): Attention[] {
  const found: Attention[] = [];
  const working = teams.filter(({ kind }) => WORKING.includes(kind));
  for (const { id: teamId } of working) {
    if (!colleagues.some((one) => one.teamId === teamId && one.onDuty)) {
      found.push({ what: 'nobody', teamId, from: 0, to: 0 });
    }
    const lasting = intervals.find(
      (one) => one.teamId === teamId && one.to === null && one.status !== 'remote',
    );
    if (lasting) found.push({ what: lasting.status as 'suspended' | 'reduced', teamId, from: 0, to: 0 });
    const count = (figure: 'overdue' | 'referral-overdue'): number => {
      const cell = table.cells.find(({ row, column }) => row === teamId && column === null);
      return cell?.values[table.figures.indexOf(figure)] ?? 0;
    };
    if (count('overdue') > 0) found.push({ what: 'overdue', teamId, from: 0, to: count('overdue') });
    if (count('referral-overdue') > 0) {
      found.push({ what: 'referrals-overdue', teamId, from: 0, to: count('referral-overdue') });
    }
    const stock = table.identities.find(({ row }) => row === teamId)?.identity;
    if (stock && rises(stock.opening, stock.closing)) {
      found.push({ what: 'rising', teamId, from: stock.opening, to: stock.closing });
    }
  }
  return found.sort((a, b) => ORDER.indexOf(a.what) - ORDER.indexOf(b.what) || b.to - a.to);
}

/** The outside reviewer is on nobody's rota. */
const WORKING: readonly string[] = ['district', 'restricted', 'national'];

const ORDER: readonly Attention['what'][] = [
  ...(['nobody', 'suspended', 'overdue', 'rising', 'referrals-overdue', 'reduced'] as const),
];

/** Of a team that began with next to nothing the first backlog says little. */
const rises = (from: number, to: number): boolean =>
  from >= RISE.complaints && to - from >= RISE.complaints && to - from >= from * RISE.share;
