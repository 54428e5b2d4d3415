import { Injectable } from '@nestjs/common';
import { dutyAt } from '#complaints/domain';
import { UnitOfWork } from '#database';
import { NetworkSettingsQuery, TeamMembers } from '#network';
import { Clock } from '#platform';
import type { DutyRequest, DutyResponse, WorkloadRequest } from './dto/duty.dto.js';

/** Sets who is on duty and what they may carry, under the session's own rights. */
@Injectable()
export class MembersService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly members: TeamMembers,
    private readonly network: NetworkSettingsQuery,
    private readonly clock: Clock,
  ) {}

  duty(token: string, accountId: string): Promise<DutyResponse> {
    return this.unitOfWork.run(token, async (tx) => {
      const stored = await this.members.duty(tx, accountId);
      const duty = dutyAt(stored, this.clock.now());
      return { duty, leaveUntil: duty === 'leave' ? stored.leaveUntil : null };
    });
  }

  /** A leave lasts until its last day is over. Throws `member.not-found`, `duty.refused`, `calendar.day`. */
  async setDuty(token: string, accountId: string, { duty, until }: DutyRequest): Promise<void> {
    await this.unitOfWork.run(token, async (tx) => {
      const { calendar } = await this.network.rules(tx);
      await this.members.setDuty(tx, accountId, duty, until ? calendar.endOf(until) : null);
    });
  }

  /** Throws `member.not-found`, `workload.refused`. */
  async setWorkload(token: string, accountId: string, request: WorkloadRequest): Promise<void> {
    await this.unitOfWork.run(token, (tx) => this.members.setWorkload(tx, accountId, request));
  }
}
