import { Injectable } from '@nestjs/common';
import { WaitOutService } from '#complaints';
import { OnJob } from '#jobs';
import type { JobPayload } from '#messages';

/** Jobs that end a wait. */
@Injectable()
export class WaitingHandlers {
  constructor(private readonly waitingOut: WaitOutService) {}

  @OnJob('wait-out')
  async waitOut({ complaintId }: JobPayload<'wait-out'>): Promise<void> {
    await this.waitingOut.waitOut(complaintId);
  }
}
