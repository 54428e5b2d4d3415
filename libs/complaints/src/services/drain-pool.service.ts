import { isDomainError } from '#kernel';
import type { Tx, UnitOfWork } from '#database';
import type { AssignComplaintService } from './assign-complaint.service.js';

const MOST = 50;

/** Gives a team's waiting complaints to whoever has room again, the oldest first. */
export class DrainPoolService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly assignment: AssignComplaintService,
  ) {}

  /** How many were given out. Those that no one can take are passed over: the next may speak another language. */
  async drain(teamId: string, jobId: string): Promise<number> {
    const waiting = await this.unitOfWork.run(null, (tx) => oldestWaiting(tx, teamId));
    let assigned = 0;
    for (const complaintId of waiting) {
      const outcome = await this.tryOne(complaintId, jobId);
      if (outcome === 'assigned') assigned += 1;
    }
    return assigned;
  }

  private async tryOne(complaintId: string, jobId: string): Promise<string> {
    try {
      return await this.assignment.assign({ complaintId, jobId, onlyIfTaken: true });
    } catch (error) {
      // Someone of the team took it meanwhile: that is no reason to leave the others.
      if (isDomainError(error) && error.code === 'complaint.stale') return 'taken';
      throw error;
    }
  }
}

async function oldestWaiting(tx: Tx, teamId: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `SELECT id FROM complaint WHERE team_id = $1 AND state = 'received' AND NOT unreadable
      ORDER BY received_at, id LIMIT $2`,
    [teamId, MOST],
  );
  return rows.map((row) => row.id);
}
