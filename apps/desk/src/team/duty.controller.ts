import { Body, Controller, Get, HttpCode, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Permit } from '../access/permission.js';
import { Current, type SignedIn } from '../access/signed-in.js';
import { DutyRequest, DutyResponse } from './dto/duty.dto.js';
import { MembersService } from './members.service.js';

/** Whether one is on duty oneself. */
@ApiTags('team')
@Permit('session')
@Controller('duty')
export class DutyController {
  constructor(private readonly members: MembersService) {}

  @Get()
  @ApiOkResponse({ type: DutyResponse })
  read(@Current() { token, accountId }: SignedIn): Promise<DutyResponse> {
    return this.members.duty(token, accountId);
  }

  @Put()
  @HttpCode(204)
  @ApiNoContentResponse()
  async set(@Current() { token, accountId }: SignedIn, @Body() request: DutyRequest): Promise<void> {
    await this.members.setDuty(token, accountId, request);
  }
}
