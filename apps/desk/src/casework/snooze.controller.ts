import { Body, Controller, Delete, HttpCode, Param, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Permit } from '../access/permission.js';
import { Current, type SignedIn } from '../access/signed-in.js';
import { ComplaintParameters } from '../shape/parameters.dto.js';
import { SnoozeRequest, SnoozeResponse } from './dto/snooze.dto.js';
import { SnoozeService } from './snooze.service.js';

/** What is put off leaves the list of whoever put it off, and nobody else's. */
@ApiTags('casework')
@Permit('casework')
@Controller('complaints/:id/snooze')
export class SnoozeController {
  constructor(private readonly snoozing: SnoozeService) {}

  @Put()
  @ApiOkResponse({ type: SnoozeResponse })
  async put(
    @Param() { id }: ComplaintParameters,
    @Body() { until }: SnoozeRequest,
    @Current() signedIn: SignedIn,
  ): Promise<SnoozeResponse> {
    return { until: await this.snoozing.put(signedIn, id, until) };
  }

  @Delete()
  @HttpCode(204)
  @ApiNoContentResponse()
  async wake(@Param() { id }: ComplaintParameters, @Current() signedIn: SignedIn): Promise<void> {
    await this.snoozing.wake(signedIn, id);
  }
}
