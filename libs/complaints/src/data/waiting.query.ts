import type { Tx } from '#database';
import { DAY } from '#kernel';
import type { DeadlineRules } from '../domain/index.js';

/** A complaint that waits for something to be done by the worker. */
export interface WaitingComplaint {
  readonly id: string;
  readonly teamId: string;
  readonly version: number;
}

const MOST = 500;

/** Finds complaints that something should have happened to. */
export class WaitingQuery {
  /**
   * Complaints that came to the pool before an instant and about which nothing was decided since, though no
   * message about them waits to be handed on: their job is lost.
   */
  async unassigned(tx: Tx, before: Date): Promise<WaitingComplaint[]> {
    return tx.query<WaitingComplaint>(
      `SELECT c.id, c.team_id AS "teamId", c.version
         FROM complaint c JOIN complaint_history h ON h.complaint_id = c.id AND h.number = c.version
        WHERE c.state = 'received' AND NOT c.unreadable AND h.at < $1
          AND NOT EXISTS (SELECT 1 FROM assignment_decision d
                           WHERE d.complaint_id = c.id AND d.complaint_version = c.version)
          AND NOT EXISTS (SELECT 1 FROM outbox o
                           WHERE o.handed_at IS NULL AND o.payload->>'complaintId' = c.id::text)
        ORDER BY c.priority, c.received_at LIMIT ${MOST}`,
      [before],
    );
  }

  /** Complaints whose complainant has kept silent for the time and over the questions that a network waits. */
  async waitedOut(tx: Tx, deadlines: DeadlineRules, at: Date): Promise<WaitingComplaint[]> {
    // A day early, since calendar days are not all as long: the rule itself decides.
    const before = new Date(at.getTime() - (deadlines.waitingDays - 1) * DAY);
    return tx.query<WaitingComplaint>(
      `SELECT id, team_id AS "teamId", version FROM complaint
        WHERE state = 'awaiting-complainant' AND asked_at < $1 AND questions_asked >= $2
        ORDER BY asked_at LIMIT ${MOST}`,
      [before, deadlines.waitingQuestions],
    );
  }
}
