import { Body, Controller, Delete, Get, HttpCode, Ip, Param, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ChangePassphraseService } from './change-passphrase.service.js';
import { ChangePassphraseRequest, OwnSessionsResponse, SessionParameters } from './dto/own-door.dto.js';
import { OwnSessions } from './own-sessions.js';
import { Permit } from './permission.js';
import { Current, type SignedIn } from './signed-in.js';

/** One's own sessions and passphrase. */
@ApiTags('access')
@Permit('session')
@Controller()
export class OwnDoorController {
  constructor(
    private readonly sessions: OwnSessions,
    private readonly passphrase: ChangePassphraseService,
  ) {}

  @Get('sessions')
  @ApiOkResponse({ type: OwnSessionsResponse })
  async list(@Current() { token }: SignedIn): Promise<OwnSessionsResponse> {
    return { sessions: await this.sessions.list(token) };
  }

  /** All but the one that asks. */
  @Delete('sessions/others')
  @HttpCode(204)
  @ApiNoContentResponse()
  endOthers(@Current() { token }: SignedIn): Promise<void> {
    return this.sessions.end(token, null);
  }

  @Delete('sessions/:sessionId')
  @HttpCode(204)
  @ApiNoContentResponse()
  end(@Param() { sessionId }: SessionParameters, @Current() { token }: SignedIn): Promise<void> {
    return this.sessions.end(token, sessionId);
  }

  @Put('passphrase')
  @HttpCode(204)
  @ApiNoContentResponse()
  change(
    @Body() request: ChangePassphraseRequest,
    @Current() { token }: SignedIn,
    @Ip() place: string,
  ): Promise<void> {
    return this.passphrase.run(token, request, place);
  }
}
