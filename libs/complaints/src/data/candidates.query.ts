import type { Tx } from '#database';
import { loadOf, type Candidate, type ComplaintState, type Priority } from '../domain/index.js';
import { onDutyAt, worksCases } from './on-duty.js';

interface LoadRow {
  readonly accountId: string;
  readonly priority: Priority;
  readonly state: ComplaintState;
  readonly count: number;
}

type Member = Omit<Candidate, 'excluded' | 'returned'>;

interface KeptRow {
  readonly complaintId: string;
  readonly accountId: string;
  readonly why: 'excluded' | 'returned';
}

/** Reads who could be given a complaint. */
export class CandidatesQuery {
  /** The members of a team, as they stand to each of some of its complaints at an instant. */
  async ofTeam(tx: Tx, teamId: string, complaintIds: readonly string[], at: Date): Promise<Candidates> {
    const members = await tx.query<Omit<Member, 'load'>>(MEMBERS, [teamId, at]);
    const loads = await this.loads(
      tx,
      members.map((member) => member.accountId),
    );
    const kept = await tx.query<KeptRow>(KEPT, [complaintIds]);
    return new Candidates(
      members.map((member) => ({ ...member, load: loads.get(member.accountId) ?? 0 })),
      new Set(kept.map(({ complaintId, accountId, why }) => `${complaintId} ${accountId} ${why}`)),
    );
  }

  /** Open weighted load by account, over all teams: one person's day is one day. */
  private async loads(tx: Tx, accountIds: readonly string[]): Promise<Map<string, number>> {
    const rows = await tx.query<LoadRow>(LOADS, [accountIds]);
    const loads = new Map<string, number>();
    for (const row of rows) {
      loads.set(row.accountId, (loads.get(row.accountId) ?? 0) + row.count * loadOf(row));
    }
    return loads;
  }
}

/** Members of a team, whose load and turn move on as complaints are given to them. */
export class Candidates {
  private given = 0;

  constructor(
    private members: readonly Member[],
    private readonly kept: ReadonlySet<string>,
  ) {}

  /** Every member as the rule looks at them for one complaint. */
  of(complaintId: string): Candidate[] {
    return this.members.map((member) => ({
      ...member,
      excluded: this.kept.has(`${complaintId} ${member.accountId} excluded`),
      returned: this.kept.has(`${complaintId} ${member.accountId} returned`),
    }));
  }

  /** The next is decided as if this one had been given before: what is given at one instant still has an order. */
  give(accountId: string, complaint: Parameters<typeof loadOf>[0], at: Date): void {
    const lastAssignedAt = new Date(at.getTime() + this.given++);
    this.members = this.members.map((member) =>
      member.accountId === accountId
        ? { ...member, lastAssignedAt, load: member.load + loadOf(complaint) }
        : member,
    );
  }
}

const MEMBERS = `
  SELECT a.id AS "accountId", ${onDutyAt('a', '$2')} AS "onDuty", a.languages, a.gender, a.capacity,
         ARRAY(SELECT d.reference FROM conflict_declaration d
                WHERE d.account_id = a.id AND d.kind = 'category') AS "conflictCategories",
         (SELECT max(d.decided_at) FROM assignment_decision d WHERE d.chosen_id = a.id) AS "lastAssignedAt"
    FROM membership m JOIN account a ON a.id = m.account_id AND a.active
   WHERE m.team_id = $1 AND m.left_at IS NULL AND ${worksCases('a')}
   ORDER BY a.id`;

const KEPT = `
  SELECT complaint_id AS "complaintId", account_id AS "accountId", 'excluded' AS why
    FROM complaint_exclusion WHERE complaint_id = ANY ($1::uuid[])
   UNION ALL
  SELECT h.complaint_id, h.actor_id, 'returned' FROM complaint_history h
   WHERE h.complaint_id = ANY ($1::uuid[]) AND h.event = 'returned-to-pool'
     AND h.number > coalesce((SELECT max(t.number) FROM complaint_history t
                               WHERE t.complaint_id = h.complaint_id AND t.event IN ('transferred', 'reopened')), 0)`;

const LOADS = `
  SELECT assignee_id AS "accountId", priority, state, count(*)::int AS count
    FROM complaint WHERE assignee_id = ANY ($1::uuid[]) AND state <> 'concluded'
   GROUP BY 1, 2, 3`;
