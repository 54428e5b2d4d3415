import { Module } from '@nestjs/common';
import { FiguresToPublishQuery } from './figures-to-publish.js';
import { PublicationsController } from './publications.controller.js';
import { PublishingService } from './publishing.service.js';

/** What coordinators make public. */
@Module({ controllers: [PublicationsController], providers: [PublishingService, FiguresToPublishQuery] })
export class PublishingModule {}
