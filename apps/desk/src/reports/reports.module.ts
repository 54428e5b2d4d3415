import { Module } from '@nestjs/common';
import { FiguresQuery } from '#counts';
import { FiguresController } from './figures.controller.js';
import { ReadFiguresService } from './read-figures.service.js';

/** What coordinators count. */
@Module({ controllers: [FiguresController], providers: [ReadFiguresService, FiguresQuery] })
export class ReportsModule {}
