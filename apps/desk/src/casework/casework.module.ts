import { Module } from '@nestjs/common';
import { SignedRecipients } from '#network';
import { AccessModule } from '../access/access.module.js';
import { TrustRoot } from '../access/trust-root.js';
import { BulkController } from './bulk.controller.js';
import { ComplaintReader } from './complaint-reader.js';
import { ComplaintsController } from './complaints.controller.js';
import { DeclineSpamService } from './decline-spam.service.js';
import { EventRecorder } from './event-recorder.js';
import { NoteLookService } from './note-look.service.js';
import { OpenComplaintService } from './open-complaint.service.js';
import { PossibleReadersQuery } from './possible-readers.query.js';
import { ReadFileService } from './read-file.service.js';
import { RecordEventService } from './record-event.service.js';
import { RecordManyService } from './record-many.service.js';
import { SealedParts } from './sealed-parts.js';
import { SnoozeController } from './snooze.controller.js';
import { SnoozeService } from './snooze.service.js';
import { SpamController } from './spam.controller.js';
import { StoreItemsService } from './store-items.service.js';

/** Work on one complaint. */
@Module({
  imports: [AccessModule],
  controllers: [ComplaintsController, SpamController, BulkController, SnoozeController],
  providers: [
    ComplaintReader,
    DeclineSpamService,
    EventRecorder,
    NoteLookService,
    OpenComplaintService,
    PossibleReadersQuery,
    ReadFileService,
    RecordEventService,
    RecordManyService,
    SealedParts,
    SnoozeService,
    StoreItemsService,
    {
      provide: SignedRecipients,
      useFactory: ({ publicKey }: TrustRoot) => new SignedRecipients(publicKey),
      inject: [TrustRoot],
    },
  ],
  exports: [ComplaintReader, EventRecorder],
})
export class CaseworkModule {}
