import { type DynamicModule, Module } from '@nestjs/common';
import { AccessModule } from './access/access.module.js';
import { AssistedModule } from './assisted/assisted.module.js';
import { CaseworkModule } from './casework/casework.module.js';
import { ConflictsModule } from './conflicts/conflicts.module.js';
import type { DeskConfig } from './desk.config.js';
import { FoundationModule } from './foundation.module.js';
import { ImportsModule } from './imports/imports.module.js';
import { LiveModule } from './live/live.module.js';
import { PublishingModule } from './publishing/publishing.module.js';
import { ReachingModule } from './reaching/reaching.module.js';
import { ReferralsModule } from './referrals/referrals.module.js';
import { ReportsModule } from './reports/reports.module.js';
import { OpeningModule } from './opening/opening.module.js';
import { QualityModule } from './quality/quality.module.js';
import { SearchModule } from './search/search.module.js';
import { TeamModule } from './team/team.module.js';
import { TasksModule } from './tasks/tasks.module.js';
import { TriageModule } from './triage/triage.module.js';

/** The staff's door: one module per slice. */
@Module({})
export class DeskModule {
  static with(config: DeskConfig): DynamicModule {
    return {
      module: DeskModule,
      imports: [
        FoundationModule.with(config),
        AccessModule,
        TriageModule,
        CaseworkModule,
        ReferralsModule,
        TasksModule,
        SearchModule,
        LiveModule,
        ReportsModule,
        PublishingModule,
        OpeningModule,
        QualityModule,
        AssistedModule,
        ImportsModule,
        ReachingModule,
        TeamModule,
        ConflictsModule,
      ],
    };
  }
}
