import { Injectable } from '@nestjs/common';
import { AssignComplaintService, DrainPoolService } from '#complaints';
import { OnJob } from '#jobs';
import type { JobPayload } from '#messages';
import { Rush } from '../relay/rush.js';

/** Jobs that give complaints to members of their team. */
@Injectable()
export class AssignmentHandlers {
  constructor(
    private readonly assignment: AssignComplaintService,
    private readonly pool: DrainPoolService,
    private readonly rush: Rush,
  ) {}

  @OnJob('assign-complaint')
  async assign({ complaintId }: JobPayload<'assign-complaint'>, jobId: string): Promise<void> {
    await this.rush.standBack();
    await this.assignment.assign({ complaintId, jobId });
  }

  @OnJob('drain-pool')
  async drainPool({ teamId }: JobPayload<'drain-pool'>, jobId: string): Promise<void> {
    await this.rush.standBack();
    await this.pool.drain(teamId, jobId);
  }
}
