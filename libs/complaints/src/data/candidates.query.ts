import type { Tx } from '#database';
import {
  loadOf,
  type Candidate,
  type ComplaintFacts,
  type ComplaintState,
  type Priority,
} from '../domain/index.js';
import { onDutyAt } from './on-duty.js';

interface LoadRow {
  readonly accountId: string;
  readonly priority: Priority;
  readonly state: ComplaintState;
  readonly count: number;
}

/** Reads who could be given a complaint. */
export class CandidatesQuery {
  /** Every member of the responsible team with what the rule of assignment looks at, at an instant. */
  async of(tx: Tx, complaint: Pick<ComplaintFacts, 'id' | 'teamId'>, at: Date): Promise<Candidate[]> {
    const members = await tx.query<Omit<Candidate, 'load'>>(MEMBERS, [complaint.id, complaint.teamId, at]);
    const loads = await this.loads(
      tx,
      members.map((member) => member.accountId),
    );
    return members.map((member) => ({ ...member, load: loads.get(member.accountId) ?? 0 }));
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

const MEMBERS = `
  SELECT a.id AS "accountId", ${onDutyAt('a', '$3')} AS "onDuty", a.languages, a.gender, a.capacity,
         EXISTS (SELECT 1 FROM complaint_exclusion x WHERE x.complaint_id = $1 AND x.account_id = a.id) AS excluded,
         EXISTS (SELECT 1 FROM complaint_history h
                  WHERE h.complaint_id = $1 AND h.event = 'returned-to-pool' AND h.actor_id = a.id
                    AND h.number > coalesce((SELECT max(t.number) FROM complaint_history t WHERE t.complaint_id = $1
                                                AND t.event IN ('transferred', 'reopened')), 0)) AS returned,
         ARRAY(SELECT d.reference FROM conflict_declaration d
                WHERE d.account_id = a.id AND d.kind = 'category') AS "conflictCategories",
         (SELECT max(d.decided_at) FROM assignment_decision d WHERE d.chosen_id = a.id) AS "lastAssignedAt"
    FROM membership m JOIN account a ON a.id = m.account_id AND a.active
   WHERE m.team_id = $2 AND m.left_at IS NULL
   ORDER BY a.id`;

const LOADS = `
  SELECT assignee_id AS "accountId", priority, state, count(*)::int AS count
    FROM complaint WHERE assignee_id = ANY ($1::uuid[]) AND state <> 'concluded'
   GROUP BY 1, 2, 3`;
