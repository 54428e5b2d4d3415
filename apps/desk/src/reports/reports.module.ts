import { Module } from '@nestjs/common';
import { FiguresController } from './figures.controller.js';
import { ListCountedService } from './list-counted.service.js';
import { ReadFiguresService } from './read-figures.service.js';
import { ReadPlacesService } from './read-places.service.js';

/** What coordinators count. */
@Module({
  controllers: [FiguresController],
  providers: [ReadFiguresService, ReadPlacesService, ListCountedService],
})
export class ReportsModule {}
