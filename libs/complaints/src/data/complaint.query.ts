import type { Tx } from '#database';
import { DomainError } from '#kernel';
import { In } from 'typeorm';
import type { Actor, ComplaintState, ConsideredCandidate, EventId, Exclusion } from '../domain/index.js';
import { Complaint } from './complaint.entity.js';

/** One row of a complaint's append-only history. */
export interface HistoryEntry {
  readonly number: number;
  readonly at: Date;
  readonly actorKind: Actor['kind'];
  readonly actorId: string | null;
  readonly event: EventId;
  readonly fromState: ComplaintState | null;
  readonly toState: ComplaintState;
  readonly fromTeamId: string | null;
  readonly toTeamId: string;
  readonly reasonCode: string | null;
}

/** An account that must not act on this complaint, and since when. */
export interface StoredExclusion extends Exclusion {
  readonly at: Date;
}

/** An assignment that was decided, with everyone who was considered. */
export interface StoredDecision {
  readonly decidedAt: Date;
  readonly chosenId: string | null;
  readonly candidates: readonly ConsideredCandidate[];
}

/** One complaint and what is told of it beside its sealed parts, under the rights of the transaction's session. */
export class ComplaintQuery {
  /** Null when there is none, or none that this session may see: the two can't be told apart. */
  async find(tx: Tx, id: string): Promise<Complaint | null> {
    return tx.manager.findOneBy(Complaint, { id });
  }

  /** Throws `complaint.not-found`. */
  async get(tx: Tx, id: string): Promise<Complaint> {
    const complaint = await this.find(tx, id);
    if (!complaint) throw new DomainError('complaint.not-found', 'not-found');
    return complaint;
  }

  /** A complaint and what waits for somebody in the same team, so many of them; oldest first. */
  async waitingWith(tx: Tx, id: string, teamId: string, most: number): Promise<Complaint[]> {
    const rows = await tx.query<{ id: string }>(
      `SELECT $1::uuid AS id UNION
       (SELECT id FROM complaint WHERE team_id = $2 AND state = 'received' AND NOT unreadable
         ORDER BY received_at, id LIMIT $3)`,
      [id, teamId, most],
    );
    return tx.manager.find(Complaint, {
      where: { id: In(rows.map((row) => row.id)), teamId, state: 'received', unreadable: false },
      order: { receivedAt: 'ASC', id: 'ASC' },
    });
  }

  /** Oldest first. */
  async history(tx: Tx, id: string): Promise<HistoryEntry[]> {
    return tx.query<HistoryEntry>(
      `SELECT number, at, actor_kind AS "actorKind", actor_id AS "actorId", event, from_state AS "fromState",
              to_state AS "toState", from_team_id AS "fromTeamId", to_team_id AS "toTeamId", reason_code AS "reasonCode"
         FROM complaint_history WHERE complaint_id = $1 ORDER BY number`,
      [id],
    );
  }

  /** Newest first. */
  async decisions(tx: Tx, id: string): Promise<StoredDecision[]> {
    return tx.query<StoredDecision>(
      `SELECT decided_at AS "decidedAt", chosen_id AS "chosenId", candidates
         FROM assignment_decision WHERE complaint_id = $1 ORDER BY decided_at DESC, id DESC`,
      [id],
    );
  }

  /** Oldest first. */
  async exclusions(tx: Tx, id: string): Promise<StoredExclusion[]> {
    return tx.query<StoredExclusion>(
      `SELECT account_id AS "accountId", reason, at FROM complaint_exclusion WHERE complaint_id = $1 ORDER BY at`,
      [id],
    );
  }

  /** The event that a request of this key recorded before (its history row bears the key as id). */
  async recordedEvent(tx: Tx, id: string, historyId: string): Promise<string | undefined> {
    const [row] = await tx.query<{ event: string }>(
      `SELECT event FROM complaint_history WHERE id = $2 AND complaint_id = $1`,
      [id, historyId],
    );
    return row?.event;
  }
}
