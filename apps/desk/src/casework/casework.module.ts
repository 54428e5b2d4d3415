import { Module } from '@nestjs/common';
import { SignedRecipients } from '#network';
import { AccessModule } from '../access/access.module.js';
import { TrustRoot } from '../access/trust-root.js';
import { ComplaintReader } from './complaint-reader.js';
import { ComplaintsController } from './complaints.controller.js';
import { DeclineSpamService } from './decline-spam.service.js';
import { EventRecorder } from './event-recorder.js';
import { NoteLookService } from './note-look.service.js';
import { OpenComplaintService } from './open-complaint.service.js';
import { PossibleReadersQuery } from './possible-readers.query.js';
import { ReadFileService } from './read-file.service.js';
import { RecordEventService } from './record-event.service.js';
import { SealedParts } from './sealed-parts.js';
import { SpamController } from './spam.controller.js';
import { StoreItemsService } from './store-items.service.js';

/** Work on one complaint. */
@Module({
  imports: [AccessModule],
  controllers: [ComplaintsController, SpamController],
  providers: [
    ComplaintReader,
    DeclineSpamService,
    EventRecorder,
    NoteLookService,
    OpenComplaintService,
    PossibleReadersQuery,
    ReadFileService,
    RecordEventService,
    SealedParts,
    StoreItemsService,
    {
      provide: SignedRecipients,
      useFactory: ({ publicKey }: TrustRoot) => new SignedRecipients(publicKey),
      inject: [TrustRoot],
    },
  ],
  exports: [ComplaintReader],
})
export class CaseworkModule {}
