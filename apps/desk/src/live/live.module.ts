import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { DeskConfig } from '../desk.config.js';
import { TriageModule } from '../triage/triage.module.js';
import { ComplaintListener, ListenerUrl } from './complaint-listener.js';
import { LiveController } from './live.controller.js';
import { LiveSubscriptions } from './live-subscriptions.service.js';
import { PresenceController } from './presence.controller.js';
import { PresenceService } from './presence.service.js';

/** Server-sent events. */
@Module({
  imports: [AccessModule, TriageModule],
  controllers: [LiveController, PresenceController],
  providers: [
    {
      provide: ListenerUrl,
      useFactory: ({ DESK_DATABASE_URL }: DeskConfig) => new ListenerUrl(DESK_DATABASE_URL),
      inject: [DeskConfig],
    },
    ComplaintListener,
    LiveSubscriptions,
    PresenceService,
  ],
})
export class LiveModule {}
