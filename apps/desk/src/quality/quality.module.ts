import { Module } from '@nestjs/common';
import { QualityRuns } from '#counts';
import { QualityController } from './quality.controller.js';

/** How far the figures can be trusted, and what to mend. */
@Module({ controllers: [QualityController], providers: [QualityRuns] })
export class QualityModule {}
