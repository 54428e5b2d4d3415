import { Module, type DynamicModule, type OnApplicationShutdown, Inject } from '@nestjs/common';
import type { Pool } from 'pg';
import { FileStore, FilingWriter, FollowUpStore } from '#complaints/sealed';
import { createPool } from '#database';
import { Pepper } from '#filing';
import { Clock } from '#platform';
import { INTAKE_CONFIG, publicFolder, type IntakeConfig } from './config.js';
import { FileParts } from './files/file-parts.service.js';
import { FileSenders } from './files/file-senders.js';
import { FilesController } from './files/files.controller.js';
import { PlainFiles } from './files/plain-files.service.js';
import { ComplaintsController } from './filing/complaints.controller.js';
import { DoorSeal } from './filing/door-seal.js';
import { DrawnCodes } from './filing/drawn-codes.js';
import { FilingPace } from './filing/filing-pace.js';
import { FileComplaintService } from './filing/file-complaint.service.js';
import { FilePlainComplaintService } from './filing/file-plain-complaint.service.js';
import { KeptComplaints } from './filing/kept-complaints.js';
import { ServerSealing } from './filing/server-sealing.service.js';
import { FollowController } from './follow-up/follow.controller.js';
import { FollowUpController } from './follow-up/follow-up.controller.js';
import { FollowUpService } from './follow-up/follow-up.service.js';
import { PlainDialogueService } from './follow-up/plain-dialogue.service.js';
import { WrongCodes } from './follow-up/wrong-codes.js';
import { FormController } from './form/form.controller.js';
import { LaterWordsController } from './form/later-words.controller.js';
import { NetworkController } from './network/network.controller.js';
import { TaxonomyController } from './network/taxonomy.controller.js';
import { NetworkDirectory } from './network/network-directory.service.js';
import { ASSETS, POOL } from './tokens.js';
import { ElsewhereController } from './transparency/elsewhere.controller.js';
import { HowController } from './transparency/how.controller.js';
import { PublicFigures } from './transparency/public-figures.service.js';
import { TransparencyController } from './transparency/transparency.controller.js';
import { readAssets } from './web/assets.js';
import { Pages } from './web/pages.service.js';

/** What the public door is put together with. */
export interface IntakeParts {
  readonly config: IntakeConfig;
  readonly databaseUrl: string;
  readonly clock?: Clock;
}

/** The public door: pages and JSON API for those who complain. */
@Module({})
export class IntakeModule implements OnApplicationShutdown {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  static with({ config, databaseUrl, clock }: IntakeParts): DynamicModule {
    const ofPool = <T>(type: new (pool: Pool) => T) => ({
      provide: type,
      useFactory: (pool: Pool) => new type(pool),
      inject: [POOL],
    });
    return {
      module: IntakeModule,
      controllers: [
        FormController,
        LaterWordsController,
        FollowController,
        ElsewhereController,
        HowController,
        TransparencyController,
        NetworkController,
        TaxonomyController,
        ComplaintsController,
        FollowUpController,
        FilesController,
      ],
      providers: [
        { provide: INTAKE_CONFIG, useValue: config },
        clock ? { provide: Clock, useValue: clock } : Clock,
        { provide: ASSETS, useFactory: () => readAssets(publicFolder()) },
        {
          provide: POOL,
          useFactory: () => createPool({ url: databaseUrl, name: 'kenekanko-intake', max: 10 }),
        },
        ...[ofPool(FilingWriter), ofPool(FollowUpStore), ofPool(FileStore)],
        { provide: Pepper, useFactory: () => new Pepper(config) },
        ...[NetworkDirectory, Pages, DoorSeal, KeptComplaints, DrawnCodes, ServerSealing],
        ...[WrongCodes, FilingPace, PublicFigures],
        ...[
          FileComplaintService,
          FilePlainComplaintService,
          FollowUpService,
          PlainDialogueService,
          FileParts,
          FileSenders,
          PlainFiles,
        ],
      ],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
