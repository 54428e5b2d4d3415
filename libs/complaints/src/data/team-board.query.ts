import type { Tx } from '#database';
import { dutyAt, PRIORITIES, type Duty, type Priority } from '../domain/index.js';
import { worksCases } from './on-duty.js';

/** What a member carries in this team. */
export interface CarriedCounts {
  readonly open: number;
  readonly overdue: number;
  readonly awaiting: number;
  /** P1 to P4, in this order. */
  readonly byPriority: readonly number[];
}

/** A category or institution with which a member declared a conflict: its code. */
export interface DeclaredConflict {
  readonly kind: string;
  readonly reference: string;
}

/** A member as the lead sees them. */
export interface BoardMember extends CarriedCounts {
  readonly accountId: string;
  readonly name: string;
  readonly role: 'member' | 'lead';
  readonly duty: Duty;
  readonly leaveUntil: Date | null;
  readonly languages: readonly string[];
  readonly gender: string | null;
  readonly capacity: number;
  /** Open weighted load over all their teams. */
  readonly load: number;
  readonly conflicts: readonly DeclaredConflict[];
}

/** A team's members and what they carry, and what waits for nobody yet. */
export interface TeamBoard {
  readonly members: readonly BoardMember[];
  readonly open: number;
  readonly overdue: number;
  readonly awaiting: number;
  readonly pool: number;
  /** Since when the longest in the pool has been waiting. */
  readonly oldestInPool: Date | null;
}

interface MemberRow extends Pick<
  BoardMember,
  'accountId' | 'name' | 'role' | 'leaveUntil' | 'languages' | 'gender' | 'capacity'
> {
  readonly onDuty: boolean;
}

type CountRow = { readonly accountId: string | null } & Omit<CarriedCounts, 'byPriority'> &
  Readonly<Record<`p${Priority}`, number>>;

/** The team's board: one statement for each thing that is asked, however many members there are. */
export class TeamBoardQuery {
  /** As the session may see it: of what is hidden from a lead, nothing is counted but in the sums of loads. */
  async of(tx: Tx, teamId: string, now: Date): Promise<TeamBoard> {
    const members = await tx.query<MemberRow>(MEMBERS, [teamId]);
    const conflicts = await tx.query<DeclaredConflict & { accountId: string }>(CONFLICTS, [teamId]);
    const loads = await tx.query<{ accountId: string; load: number }>(LOADS, [teamId]);
    const counts = await tx.query<CountRow>(COUNTS, [teamId, now]);
    const [pool] = await tx.query<Pick<TeamBoard, 'pool' | 'oldestInPool'>>(POOL, [teamId]);
    return {
      ...pool!,
      ...{
        open: total(counts, 'open'),
        overdue: total(counts, 'overdue'),
        awaiting: total(counts, 'awaiting'),
      },
      members: members.map(({ onDuty, ...member }) => ({
        ...member,
        ...carried(counts.find(({ accountId }) => accountId === member.accountId)),
        duty: dutyAt({ onDuty, leaveUntil: member.leaveUntil }, now),
        load: loads.find(({ accountId }) => accountId === member.accountId)?.load ?? 0,
        conflicts: conflicts
          .filter(({ accountId }) => accountId === member.accountId)
          .map(({ kind, reference }) => ({ kind, reference })),
      })),
    };
  }
}

function carried(row: CountRow | undefined): CarriedCounts {
  const { open = 0, overdue = 0, awaiting = 0 } = row ?? {};
  return { open, overdue, awaiting, byPriority: PRIORITIES.map((priority) => row?.[`p${priority}`] ?? 0) };
}

function total(rows: readonly CountRow[], what: 'open' | 'overdue' | 'awaiting'): number {
  return rows.reduce((sum, row) => sum + row[what], 0);
}

const MEMBERS = `
  SELECT a.id AS "accountId", a.display_name AS name, m.role, a.on_duty AS "onDuty", leave_of(a.id) AS "leaveUntil",
         a.languages, a.gender, a.capacity
    FROM membership m JOIN account a ON a.id = m.account_id AND a.active AND ${worksCases('a')}
   WHERE m.team_id = $1 AND m.left_at IS NULL
   ORDER BY a.display_name, a.id`;

const CONFLICTS = `
  SELECT d.account_id AS "accountId", d.kind, d.reference
    FROM conflict_declaration d JOIN membership m ON m.account_id = d.account_id AND m.team_id = $1 AND m.left_at IS NULL
   WHERE d.kind IN ('category', 'institution')
   ORDER BY d.kind, d.reference`;

const LOADS = `SELECT account_id AS "accountId", load FROM member_loads($1)`;

const COUNTS = `
  SELECT assignee_id AS "accountId", count(*)::int AS open, count(*) FILTER (WHERE due_at < $2)::int AS overdue,
         count(*) FILTER (WHERE state = 'awaiting-complainant')::int AS awaiting,
         ${PRIORITIES.map((priority) => `count(*) FILTER (WHERE priority = ${priority})::int AS p${priority}`).join(', ')}
    FROM complaint WHERE team_id = $1 AND state <> 'concluded'
   GROUP BY assignee_id`;

const POOL = `
  SELECT count(*)::int AS pool, min(received_at) AS "oldestInPool"
    FROM complaint WHERE team_id = $1 AND state = 'received'`;
