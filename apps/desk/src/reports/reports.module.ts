import { Module } from '@nestjs/common';
import { Reports } from '#counts';
import { FiguresController } from './figures.controller.js';
import { ListCountedService } from './list-counted.service.js';
import { ReadFiguresService } from './read-figures.service.js';
import { ReportsController } from './reports.controller.js';
import { ReportsService } from './reports.service.js';
import { TableFileService } from './table-file.service.js';

/** What coordinators count, and what of it they freeze and take out. */
@Module({
  controllers: [FiguresController, ReportsController],
  providers: [ReadFiguresService, ListCountedService, Reports, ReportsService, TableFileService],
})
export class ReportsModule {}
