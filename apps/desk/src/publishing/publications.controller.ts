import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Permit } from '../access/permission.js';
import { DeskConfig } from '../desk.config.js';
import { Current, type SignedIn } from '../access/signed-in.js';
import {
  PreparedPublicationResponse,
  PublicationParameters,
  PublicationsResponse,
  PublishedResponse,
  PublishRequest,
  QuarterQuery,
  WithdrawRequest,
} from './dto/publication.dto.js';
import { PublishingService } from './publishing.service.js';

/** What of the figures everybody may read: looked at first, then published, by coordinators. */
@ApiTags('publications')
@Permit('coordinating')
@Controller('publications')
export class PublicationsController {
  constructor(
    private readonly publishing: PublishingService,
    private readonly config: DeskConfig,
  ) {}

  @Get()
  @Permit('figures')
  @ApiOkResponse({ type: PublicationsResponse })
  async list(@Current() { token }: SignedIn): Promise<PublicationsResponse> {
    const { publications, offered } = await this.publishing.list(token);
    return {
      publications: publications.map(({ id, quarter, publishedAt, withdrawnAt, reason, document }) => ({
        ...{ id, quarter, publishedAt, withdrawnAt, reason },
        hidden: document.hidden,
      })),
      offered: [...offered],
      page: new URL('/transparency', this.config.PUBLIC_URL).href,
    };
  }

  /** Exactly what would be public, with why of it what is hidden is; nothing is stored. */
  @Get('preview')
  @ApiOkResponse({ type: PreparedPublicationResponse })
  async preview(
    @Query() { quarter }: QuarterQuery,
    @Current() { token }: SignedIn,
  ): Promise<PreparedPublicationResponse> {
    const { document, digest, hidden } = await this.publishing.prepare(token, quarter);
    return { document, digest, hidden: [...hidden] };
  }

  @Post()
  @ApiCreatedResponse({ type: PublishedResponse })
  publish(
    @Body() { quarter, digest }: PublishRequest,
    @Current() { token }: SignedIn,
  ): Promise<PublishedResponse> {
    return this.publishing.publish(token, quarter, digest);
  }

  @Post(':publicationId/withdrawal')
  @HttpCode(204)
  @ApiNoContentResponse()
  withdraw(
    @Param() { publicationId }: PublicationParameters,
    @Body() { reason }: WithdrawRequest,
    @Current() { token }: SignedIn,
  ): Promise<void> {
    return this.publishing.withdraw(token, publicationId, reason);
  }
}
