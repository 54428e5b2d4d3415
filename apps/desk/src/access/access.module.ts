import { Module } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { DeskConfig } from '../desk.config.js';
import { AccessGuard } from './access.guard.js';
import { ChangePassphraseService } from './change-passphrase.service.js';
import { CurrentSessionQuery } from './current-session.query.js';
import { NetworkController } from './network.controller.js';
import { NetworkQuery } from './network.query.js';
import { OwnDoorController } from './own-door.controller.js';
import { OwnSessions } from './own-sessions.js';
import { SafeAddress } from './safe-address.js';
import { SessionEndings } from './session-endings.js';
import { SessionStore } from './session-store.js';
import { SessionsController } from './sessions.controller.js';
import { SignInAttempts } from './sign-in-attempts.js';
import { DeskPepper, SignInService } from './sign-in.service.js';
import { TrustRoot } from './trust-root.js';
import { WritingPace } from './writing-pace.js';

/** Who comes in, and what they may ask for. */
@Module({
  controllers: [SessionsController, OwnDoorController, NetworkController],
  providers: [
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_INTERCEPTOR, useClass: WritingPace },
    {
      provide: DeskPepper,
      useFactory: ({ DESK_PEPPER }: DeskConfig) => new DeskPepper(Buffer.from(DESK_PEPPER, 'base64')),
      inject: [DeskConfig],
    },
    {
      provide: TrustRoot,
      useFactory: ({ ROOT_PUBLIC_KEY }: DeskConfig) => new TrustRoot(ROOT_PUBLIC_KEY),
      inject: [DeskConfig],
    },
    ChangePassphraseService,
    CurrentSessionQuery,
    NetworkQuery,
    OwnSessions,
    SafeAddress,
    SessionEndings,
    SessionStore,
    SignInAttempts,
    SignInService,
  ],
  exports: [SessionEndings, SessionStore, TrustRoot],
})
export class AccessModule {}
