import { Module } from '@nestjs/common';
import { FiguresToPublishQuery } from './figures-to-publish.js';
import { Hiding } from './hiding.js';
import { PublicationsController } from './publications.controller.js';
import { PublishingService } from './publishing.service.js';

/** What coordinators make public. */
@Module({
  controllers: [PublicationsController],
  providers: [PublishingService, FiguresToPublishQuery, Hiding],
})
export class PublishingModule {}
