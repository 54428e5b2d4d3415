import { Module } from '@nestjs/common';
import { Notices } from '#complaints';
import { NoticesController } from './notices.controller.js';
import { ReachController } from './reach.controller.js';
import { ReachService } from './reach.service.js';

/** Telling staff that something waits for them. */
@Module({ controllers: [NoticesController, ReachController], providers: [Notices, ReachService] })
export class ReachingModule {}
