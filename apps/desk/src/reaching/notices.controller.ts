import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Notices } from '#complaints';
import { UnitOfWork } from '#database';
import { Clock } from '#platform';
import { Passive, Permit } from '../access/permission.js';
import { Current, type SignedIn } from '../access/signed-in.js';
import { SeeRequest, NoticesResponse } from './dto/reach.dto.js';

/** What waits for one's own account: how much of each occasion, and in which complaints; nothing of what they say. */
@ApiTags('reach')
@Permit('session')
@Controller('notices')
export class NoticesController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly notices: Notices,
    private readonly clock: Clock,
  ) {}

  /** Asked again and again by an open console: no sign of somebody being there. */
  @Passive()
  @Get()
  @ApiOkResponse({ type: NoticesResponse })
  async waiting(@Current() { token }: SignedIn): Promise<NoticesResponse> {
    return { waiting: await this.unitOfWork.run(token, (tx) => this.notices.waiting(tx)) };
  }

  @Post('seen')
  @HttpCode(204)
  @ApiNoContentResponse()
  async see(@Current() { token }: SignedIn, @Body() { occasion, latest }: SeeRequest): Promise<void> {
    await this.unitOfWork.run(token, (tx) => this.notices.see(tx, occasion, latest, this.clock.now()));
  }
}
