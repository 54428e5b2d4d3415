import type { UnitOfWork } from '#database';
import type { Clock } from '#kernel';
import type { ComplaintQuery } from '../data/complaint.query.js';
import type { Notices } from '../data/notices.js';
import { calledFor, type OccasionId } from '../domain/index.js';

/** Tells those for whom something waits, each once for a turn. */
export class TellPeopleService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly complaints: ComplaintQuery,
    private readonly notices: Notices,
  ) {}

  /** Whose notice is new. */
  async tell(occasion: OccasionId, complaintId: string, turn: string): Promise<string[]> {
    return this.unitOfWork.run(null, async (tx) => {
      const complaint = await this.complaints.find(tx, complaintId);
      if (!complaint) return [];
      const at = this.clock.now();
      const people = calledFor(occasion, complaint, await this.notices.reachable(tx, complaint, at, turn));
      return this.notices.write(tx, { occasion, complaintId, turn }, people, at);
    });
  }
}
