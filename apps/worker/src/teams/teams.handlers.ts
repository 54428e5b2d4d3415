import { Injectable } from '@nestjs/common';
import { ReckonTeamService } from '#complaints';
import { OnJob } from '#jobs';
import type { JobPayload } from '#messages';

/** Jobs that follow from how a team can work. */
@Injectable()
export class TeamsHandlers {
  constructor(private readonly reckoning: ReckonTeamService) {}

  @OnJob('reckon-team')
  async reckon({ teamId }: JobPayload<'reckon-team'>): Promise<void> {
    await this.reckoning.reckon(teamId);
  }
}
