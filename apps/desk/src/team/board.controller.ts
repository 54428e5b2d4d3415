import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { TeamBoardQuery } from '#complaints';
import { UnitOfWork } from '#database';
import { Clock } from '#platform';
import { Permit } from '../access/permission.js';
import { Current, type SignedIn } from '../access/signed-in.js';
import { TeamParameters } from '../shape/parameters.dto.js';
import { requireLeadOf } from '../shape/team-access.js';
import { BoardResponse } from './dto/board.dto.js';

/** The team's board, for who leads it. */
@ApiTags('team')
@Permit('leading')
@Controller('teams/:teamId/board')
export class BoardController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly board: TeamBoardQuery,
    private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOkResponse({ type: BoardResponse })
  async read(@Param() { teamId }: TeamParameters, @Current() signedIn: SignedIn): Promise<BoardResponse> {
    requireLeadOf(signedIn, teamId);
    const now = this.clock.now();
    const board = await this.unitOfWork.run(signedIn.token, (tx) => this.board.of(tx, teamId, now));
    return {
      ...board,
      members: board.members.map((member) => ({
        ...member,
        languages: [...member.languages],
        byPriority: [...member.byPriority],
        conflicts: [...member.conflicts],
      })),
    };
  }
}
