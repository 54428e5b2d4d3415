import { Body, Controller, Get, HttpCode, Param, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Permit } from '../access/permission.js';
import { Current, type SignedIn } from '../access/signed-in.js';
import { TeamParameters } from '../shape/parameters.dto.js';
import {
  SetTeamStatusRequest,
  SuspensionEffectsResponse,
  TeamStandingsResponse,
} from './dto/team-status.dto.js';
import { TeamStatusService } from './team-status.service.js';

/** How teams can work: of their own for leads, of every one for coordinators, who see no complaint by it. */
@ApiTags('team')
@Permit('team-status')
@Controller()
export class TeamStatusController {
  constructor(private readonly statuses: TeamStatusService) {}

  @Get('team-statuses')
  @ApiOkResponse({ type: TeamStandingsResponse })
  list(@Current() signedIn: SignedIn): Promise<TeamStandingsResponse> {
    return this.statuses.list(signedIn);
  }

  /** What a suspension would do now; shown before anyone decides on one. */
  @Get('teams/:teamId/status/effects')
  @ApiOkResponse({ type: SuspensionEffectsResponse })
  effects(
    @Param() { teamId }: TeamParameters,
    @Current() signedIn: SignedIn,
  ): Promise<SuspensionEffectsResponse> {
    return this.statuses.effects(signedIn.token, teamId);
  }

  @Put('teams/:teamId/status')
  @HttpCode(204)
  @ApiNoContentResponse()
  async set(
    @Param() { teamId }: TeamParameters,
    @Body() request: SetTeamStatusRequest,
    @Current() signedIn: SignedIn,
  ): Promise<void> {
    await this.statuses.set(signedIn.token, teamId, request);
  }
}
