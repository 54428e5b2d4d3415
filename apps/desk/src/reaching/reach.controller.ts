import { Body, Controller, Delete, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Permit } from '../access/permission.js';
import { Current, type SignedIn } from '../access/signed-in.js';
import {
  ConfirmAddressRequest,
  ConfirmationResponse,
  EnterAddressRequest,
  KeepReachRequest,
  ReachResponse,
} from './dto/reach.dto.js';
import { ReachService } from './reach.service.js';

/** How one's own account is reached. */
@ApiTags('reach')
@Permit('session')
@Controller('reach')
export class ReachController {
  constructor(private readonly reach: ReachService) {}

  @Get()
  @ApiOkResponse({ type: ReachResponse })
  read(@Current() { token }: SignedIn): Promise<ReachResponse> {
    return this.reach.read(token);
  }

  @Put()
  @HttpCode(204)
  @ApiNoContentResponse()
  keep(@Current() { token }: SignedIn, @Body() { wishes, locale }: KeepReachRequest): Promise<void> {
    return this.reach.keep(token, wishes, locale);
  }

  /** A code goes to the address; nothing else does until it is confirmed. */
  @Put('address')
  @HttpCode(204)
  @ApiNoContentResponse()
  enter(@Current() { token }: SignedIn, @Body() { address, locale }: EnterAddressRequest): Promise<void> {
    return this.reach.enter(token, address, locale);
  }

  @Post('address/confirmation')
  @HttpCode(200)
  @ApiOkResponse({ type: ConfirmationResponse })
  async confirm(
    @Current() { token }: SignedIn,
    @Body() { code }: ConfirmAddressRequest,
  ): Promise<ConfirmationResponse> {
    return { outcome: await this.reach.confirm(token, code) };
  }

  @Delete('address')
  @HttpCode(204)
  @ApiNoContentResponse()
  remove(@Current() { token }: SignedIn): Promise<void> {
    return this.reach.remove(token);
  }
}
