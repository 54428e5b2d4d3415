import { Body, Controller, HttpCode, Param, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { Permit } from '../access/permission.js';
import { Current, type SignedIn } from '../access/signed-in.js';
import { MemberParameters } from '../shape/parameters.dto.js';
import { requireLeadOf } from '../shape/team-access.js';
import { DutyRequest, WorkloadRequest } from './dto/duty.dto.js';
import { MembersService } from './members.service.js';

/** What a lead sets for the members of their team. */
@ApiTags('team')
@Permit('leading')
@Controller('teams/:teamId/members/:accountId')
export class MembersController {
  constructor(private readonly members: MembersService) {}

  @Put('duty')
  @HttpCode(204)
  @ApiNoContentResponse()
  async setDuty(
    @Param() { teamId, accountId }: MemberParameters,
    @Body() request: DutyRequest,
    @Current() signedIn: SignedIn,
  ): Promise<void> {
    requireLeadOf(signedIn, teamId);
    await this.members.setDuty(signedIn.token, accountId, request);
  }

  @Put('workload')
  @HttpCode(204)
  @ApiNoContentResponse()
  async setWorkload(
    @Param() { teamId, accountId }: MemberParameters,
    @Body() request: WorkloadRequest,
    @Current() signedIn: SignedIn,
  ): Promise<void> {
    requireLeadOf(signedIn, teamId);
    await this.members.setWorkload(signedIn.token, accountId, request);
  }
}
