import { Module } from '@nestjs/common';
import { QueueController } from './queue.controller.js';
import { QueueRowsQuery } from './queue-rows.query.js';

/** The triage queue. */
@Module({ controllers: [QueueController], providers: [QueueRowsQuery], exports: [QueueRowsQuery] })
export class TriageModule {}
