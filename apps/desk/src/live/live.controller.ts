import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Passive, Permit } from '../access/permission.js';
import { Current, type SignedIn } from '../access/signed-in.js';
import { TeamQuery } from '../shape/parameters.dto.js';
import { requireOwnTeam } from '../shape/team-access.js';
import { EventStream } from './event-stream.js';
import { LiveSubscriptions } from './live-subscriptions.service.js';

/** What happens in a team, as it happens. */
@ApiTags('live')
@Controller('events')
export class LiveController {
  constructor(private readonly subscriptions: LiveSubscriptions) {}

  /**
   * Events `complaint` {id, row} or {id, gone: true}, `counters` (one number a view, whenever one changes), `presence` {id, who}
   * (others who have it open), `notice` (something waits for you), `refetch` (something may have been missed), `ping` and
   * `session-ended`.
   */
  @Permit('casework')
  @Passive()
  @Get()
  @ApiProduces('text/event-stream')
  @ApiOkResponse({
    schema: { type: 'string' },
    description: 'complaint · counters · presence · notice · refetch · ping · session-ended',
  })
  async watch(
    @Query() { team }: TeamQuery,
    @Current() signedIn: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    requireOwnTeam(signedIn, team);
    await this.subscriptions.watch(signedIn, team, () => {
      reply.hijack();
      return new EventStream(reply.raw);
    });
  }
}
