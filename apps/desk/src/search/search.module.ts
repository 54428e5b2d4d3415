import { Module } from '@nestjs/common';
import { SearchableQuery } from '#complaints';
import { HandOutPartsService } from './hand-out-parts.service.js';
import { SearchController } from './search.controller.js';

/** What a browser needs to search by itself what this server can't read. */
@Module({ controllers: [SearchController], providers: [HandOutPartsService, SearchableQuery] })
export class SearchModule {}
