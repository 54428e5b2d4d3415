import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { SearchableQuery } from '#complaints';
import { UnitOfWork } from '#database';
import { Clock } from '#platform';
import { Passive, Permit } from '../access/permission.js';
import { Current, type SignedIn } from '../access/signed-in.js';
import { TeamParameters } from '../shape/parameters.dto.js';
import { requireOwnTeam } from '../shape/team-access.js';
import {
  PartsRequest,
  PartsResponse,
  SearchablePageRequest,
  SearchablePageResponse,
} from './dto/searchable.dto.js';
import { HandOutPartsService } from './hand-out-parts.service.js';

/**
 * A team's open and recently concluded complaints, for its browsers to search: what is looked for never comes here.
 * An index that follows changes by itself is no sign of somebody being there.
 */
@ApiTags('search')
@Permit('casework')
@Passive()
@Controller('teams/:teamId/searchable')
export class SearchController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly searchable: SearchableQuery,
    private readonly handingOut: HandOutPartsService,
    private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOkResponse({ type: SearchablePageResponse })
  async page(
    @Param() { teamId }: TeamParameters,
    @Query() { limit, after }: SearchablePageRequest,
    @Current() signedIn: SignedIn,
  ): Promise<SearchablePageResponse> {
    requireOwnTeam(signedIn, teamId);
    const scope = { teamId, now: this.clock.now() };
    const page = await this.unitOfWork.run(signedIn.token, (tx) =>
      this.searchable.page(tx, scope, limit, after),
    );
    return { ...page, rows: [...page.rows] };
  }

  @Post('parts')
  @HttpCode(200)
  @ApiOkResponse({ type: PartsResponse })
  async parts(
    @Param() { teamId }: TeamParameters,
    @Body() request: PartsRequest,
    @Current() signedIn: SignedIn,
  ): Promise<PartsResponse> {
    requireOwnTeam(signedIn, teamId);
    return this.handingOut.run(signedIn, teamId, request);
  }
}
