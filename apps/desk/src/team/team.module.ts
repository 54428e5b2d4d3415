import { Module } from '@nestjs/common';
import { LineListQuery, TeamBoardQuery } from '#complaints';
import { TeamMembers, TeamStatuses } from '#network';
import { BoardController } from './board.controller.js';
import { DutyController } from './duty.controller.js';
import { LineListController } from './line-list.controller.js';
import { LineListService } from './line-list.service.js';
import { MembersController } from './members.controller.js';
import { MembersService } from './members.service.js';
import { TeamStatusController } from './team-status.controller.js';
import { TeamStatusService } from './team-status.service.js';

/** Leading a team: who is on duty, what each carries, how the team can work. */
@Module({
  controllers: [BoardController, MembersController, DutyController, TeamStatusController, LineListController],
  providers: [
    TeamBoardQuery,
    TeamMembers,
    TeamStatuses,
    MembersService,
    TeamStatusService,
    LineListQuery,
    LineListService,
  ],
})
export class TeamModule {}
