import { Module } from '@nestjs/common';
import { TeamBoardQuery } from '#complaints';
import { TeamMembers, TeamStatuses } from '#network';
import { BoardController } from './board.controller.js';
import { DutyController } from './duty.controller.js';
import { MembersController } from './members.controller.js';
import { MembersService } from './members.service.js';
import { TeamStatusController } from './team-status.controller.js';
import { TeamStatusService } from './team-status.service.js';

/** Leading a team: who is on duty, what each carries, how the team can work. */
@Module({
  controllers: [BoardController, MembersController, DutyController, TeamStatusController],
  providers: [TeamBoardQuery, TeamMembers, TeamStatuses, MembersService, TeamStatusService],
})
export class TeamModule {}
