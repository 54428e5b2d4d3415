import type { UnitOfWork } from '#database';
import { isDomainError, type Clock } from '#kernel';
import type { ComplaintQuery } from '../data/complaint.query.js';
import type { EventContexts } from './event-contexts.js';
import type { TransitionWriter } from './transition-writer.js';

const EVENT = { event: 'waited-out' } as const;
const NO_LONGER = ['complaint.still-waiting', 'complaint.event-not-possible'];

/** Ends the wait for a complainant who has not answered in time: the assignee takes the complaint up again. */
export class WaitOutService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly complaints: ComplaintQuery,
    private readonly contexts: EventContexts,
    private readonly writer: TransitionWriter,
  ) {}

  /** False when it no longer applies: answered, moved on, or asked again meanwhile. */
  async waitOut(complaintId: string, handed = false): Promise<boolean> {
    try {
      return await this.unitOfWork.run(null, async (tx) => {
        const complaint = await this.complaints.find(tx, complaintId);
        if (!complaint) return false;
        const context = await this.contexts.load(tx, complaint, EVENT, this.clock.now());
        await this.writer.write(tx, complaint, EVENT, { kind: 'worker' }, context, { handed });
        return true;
      });
    } catch (error) {
      if (isDomainError(error) && NO_LONGER.includes(error.code)) return false;
      throw error;
    }
  }
}
