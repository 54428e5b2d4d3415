import { Module } from '@nestjs/common';
import { OpeningBalances } from '#counts';
import { OpeningController } from './opening.controller.js';

/** What the network counted before it had this system. */
@Module({ controllers: [OpeningController], providers: [OpeningBalances] })
export class OpeningModule {}
