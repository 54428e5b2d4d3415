import { Controller, Delete, HttpCode, Param, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { Passive, Permit } from '../access/permission.js';
import { Current, type SignedIn } from '../access/signed-in.js';
import { ComplaintParameters } from '../shape/parameters.dto.js';
import { PresenceService } from './presence.service.js';

/** Who has a complaint open says so again and again: no sign of somebody being there, so no session lives by it. */
@ApiTags('live')
@Controller()
export class PresenceController {
  constructor(private readonly presence: PresenceService) {}

  @Permit('casework')
  @Passive()
  @Put('complaints/:id/presence')
  @HttpCode(204)
  @ApiNoContentResponse()
  async look(@Param() { id }: ComplaintParameters, @Current() signedIn: SignedIn): Promise<void> {
    await this.presence.show(signedIn, id);
  }

  /** Names no complaint: what one looked at may have gone out of sight meanwhile. */
  @Permit('session')
  @Passive()
  @Delete('presence')
  @HttpCode(204)
  @ApiNoContentResponse()
  async leave(@Current() signedIn: SignedIn): Promise<void> {
    await this.presence.show(signedIn, null);
  }
}
