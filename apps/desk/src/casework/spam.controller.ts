import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Permit } from '../access/permission.js';
import { Current, type SignedIn } from '../access/signed-in.js';
import { TeamParameters } from '../shape/parameters.dto.js';
import { requireOwnTeam } from '../shape/team-access.js';
import { DeclineSpamService } from './decline-spam.service.js';
import { DeclineSpamRequest, DeclineSpamResponse } from './dto/spam.dto.js';

/** What is not a complaint at all, out of a team's queue the quick way. */
@ApiTags('casework')
@Permit('casework')
@Controller('teams/:teamId/spam')
export class SpamController {
  constructor(private readonly declining: DeclineSpamService) {}

  @Post()
  @HttpCode(200)
  @ApiOkResponse({ type: DeclineSpamResponse })
  async decline(
    @Param() { teamId }: TeamParameters,
    @Body() { chosen }: DeclineSpamRequest,
    @Current() signedIn: SignedIn,
  ): Promise<DeclineSpamResponse> {
    requireOwnTeam(signedIn, teamId);
    return { results: await this.declining.run(signedIn, teamId, chosen) };
  }
}
