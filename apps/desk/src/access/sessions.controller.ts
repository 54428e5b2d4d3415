import { Body, Controller, Delete, Get, HttpCode, Ip, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentSessionQuery } from './current-session.query.js';
import { ChallengeRequest, ChallengeResponse } from './dto/challenge.dto.js';
import { SessionResponse } from './dto/session.dto.js';
import { AccountResponse, SignInRequest, SignInResponse } from './dto/sign-in.dto.js';
import { Permit, Public } from './permission.js';
import { SessionEndings } from './session-endings.js';
import { IDLE_MINUTES, SessionStore } from './session-store.js';
import { Current, type SignedIn } from './signed-in.js';
import { SignInService } from './sign-in.service.js';
import { TrustRoot } from './trust-root.js';

/** Signing in and out. */
@ApiTags('access')
@Controller('sessions')
export class SessionsController {
  constructor(
    private readonly signIns: SignInService,
    private readonly sessions: SessionStore,
    private readonly endings: SessionEndings,
    private readonly currentSession: CurrentSessionQuery,
    private readonly root: TrustRoot,
  ) {}

  @Public()
  @Post('challenge')
  @HttpCode(200)
  @ApiOkResponse({ type: ChallengeResponse })
  challenge(@Body() { username }: ChallengeRequest): Promise<ChallengeResponse> {
    return this.signIns.challenge(username);
  }

  @Public()
  @Post()
  @ApiCreatedResponse({ type: SignInResponse })
  async signIn(@Body() body: SignInRequest, @Ip() place: string): Promise<SignInResponse> {
    const proof = Buffer.from(body.loginProof, 'base64');
    const half = Buffer.from(body.unlockHalf, 'base64');
    const { session, signedIn } = await this.signIns.signIn(body.username, proof, half, place);
    return {
      token: session.token,
      expiresAt: session.expiresAt,
      account: AccountResponse.of(signedIn),
    };
  }

  @Permit('session')
  @Get('current')
  @ApiOkResponse({ type: SessionResponse })
  async current(@Current() signedIn: SignedIn): Promise<SessionResponse> {
    return {
      account: AccountResponse.of(signedIn),
      ...(await this.currentSession.run(signedIn.token)),
      expiresAt: signedIn.expiresAt,
      idleMinutes: IDLE_MINUTES,
      rootPublicKey: this.root.publicKey,
    };
  }

  @Permit('session')
  @Delete('current')
  @HttpCode(204)
  @ApiNoContentResponse()
  async signOut(@Current() signedIn: SignedIn): Promise<void> {
    await this.sessions.end(signedIn.token);
    this.endings.emit('ended', signedIn.sessionId);
  }
}
