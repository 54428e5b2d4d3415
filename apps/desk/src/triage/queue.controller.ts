import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { decodeCursor, encodeCursor, QueueQuery } from '#complaints';
import { UnitOfWork } from '#database';
import { NetworkSettingsQuery } from '#network';
import { Clock } from '#platform';
import { Permit } from '../access/permission.js';
import { Current, type SignedIn } from '../access/signed-in.js';
import { TeamParameters } from '../shape/parameters.dto.js';
import { QueueCountersResponse, QueuePageResponse, QueuePageRequest } from './dto/queue.dto.js';
import { queueFilters } from './queue-filters.js';
import { requireOwnTeam } from '../shape/team-access.js';

/** The triage queue of one team. */
@ApiTags('triage')
@Permit('casework')
@Controller('teams/:teamId/queue')
export class QueueController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queue: QueueQuery,
    private readonly network: NetworkSettingsQuery,
    private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOkResponse({ type: QueuePageResponse })
  async page(
    @Param() { teamId }: TeamParameters,
    @Query() query: QueuePageRequest,
    @Current() signedIn: SignedIn,
  ): Promise<QueuePageResponse> {
    requireOwnTeam(signedIn, teamId);
    const { view, limit, after, sort } = query;
    const now = this.clock.now();
    const page = await this.unitOfWork.run(signedIn.token, async (tx) => {
      // The calendar is read for days alone: most pages name none.
      const days = query.from ?? query.to ?? query.due;
      const calendar = days === undefined ? null : (await this.network.rules(tx)).calendar;
      return this.queue.page(tx, {
        ...{ teamId, accountId: signedIn.accountId, view, limit, sort, now },
        filters: queueFilters(query, calendar, now),
        ...(after ? { after: decodeCursor(after) } : {}),
      });
    });
    return {
      rows: page.rows.map((row) => ({ ...row, risk: [...row.risk] })),
      ...(page.next ? { next: encodeCursor(page.next) } : {}),
    };
  }

  @Get('counters')
  @ApiOkResponse({ type: QueueCountersResponse })
  counters(
    @Param() { teamId }: TeamParameters,
    @Current() signedIn: SignedIn,
  ): Promise<QueueCountersResponse> {
    requireOwnTeam(signedIn, teamId);
    const request = { teamId, accountId: signedIn.accountId, now: this.clock.now() };
    return this.unitOfWork.run(signedIn.token, (tx) => this.queue.counters(tx, request));
  }
}
