import { Module } from '@nestjs/common';
import { AssistedFilings } from '#complaints';
import { Pepper } from '#filing';
import { AccessModule } from '../access/access.module.js';
import { DeskConfig } from '../desk.config.js';
import { AssistedFilingController } from './assisted-filing.controller.js';
import { AssistedNetwork } from './assisted-network.js';
import { FileAssistedService } from './file-assisted.service.js';

/** What a monitor does for those who can't file themselves. */
@Module({
  imports: [AccessModule],
  controllers: [AssistedFilingController],
  providers: [
    AssistedFilings,
    AssistedNetwork,
    FileAssistedService,
    {
      provide: Pepper,
      useFactory: ({ RECEIPT_PEPPER }: DeskConfig) =>
        new Pepper({ receiptPepper: Buffer.from(RECEIPT_PEPPER, 'base64') }),
      inject: [DeskConfig],
    },
  ],
  exports: [AssistedNetwork, Pepper],
})
export class AssistedModule {}
