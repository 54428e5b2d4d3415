import { Controller, Delete, HttpCode, Param, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { Passive, Permit } from '../access/permission.js';
import { Current, type SignedIn } from '../access/signed-in.js';
import { ComplaintParameters } from '../shape/parameters.dto.js';
import { PresenceService } from './presence.service.js';

/** Who has a complaint open says so again and again: no sign of somebody being there, so no session lives by it. */
@ApiTags('live')
@Permit('casework')
@Controller('complaints/:id/presence')
export class PresenceController {
  constructor(private readonly presence: PresenceService) {}

  @Passive()
  @Put()
  @HttpCode(204)
  @ApiNoContentResponse()
  async look(@Param() { id }: ComplaintParameters, @Current() signedIn: SignedIn): Promise<void> {
    await this.presence.show(signedIn, id, true);
  }

  @Passive()
  @Delete()
  @HttpCode(204)
  @ApiNoContentResponse()
  async leave(@Param() { id }: ComplaintParameters, @Current() signedIn: SignedIn): Promise<void> {
    await this.presence.show(signedIn, id, false);
  }
}
