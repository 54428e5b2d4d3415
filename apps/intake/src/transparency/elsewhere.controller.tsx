import { Controller, Get, Header, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { holdingOn } from '#network';
import { Clock } from '#platform';
import { NetworkDirectory } from '../network/network-directory.service.js';
import { pathsOf } from '../web/locale.js';
import { localeOf, Pages } from '../web/pages.service.js';
import { Elsewhere } from './elsewhere.view.js';

/** Where else to turn: for who can't wait, who is not for us to help, or who would rather go to somebody else. */
@ApiExcludeController()
@Controller()
export class ElsewhereController {
  constructor(
    private readonly pages: Pages,
    private readonly network: NetworkDirectory,
    private readonly clock: Clock,
  ) {}

  @Get(pathsOf('elsewhere'))
  @Header('content-type', 'text/html; charset=utf-8')
  async show(@Req() request: FastifyRequest): Promise<string> {
    const locale = localeOf(request.url);
    const network = await this.network.current();
    const { settings, districts } = network.description;
    const { day } = network.calendar.dayOf(this.clock.now());
    return this.pages.render({
      ...{ locale, network },
      page: 'elsewhere',
      children: (
        <Elsewhere
          {...{ locale, day, districts }}
          {...this.pages.words(locale)}
          emergency={holdingOn(day, settings.emergency)}
          institutions={holdingOn(day, settings.institutions)}
        />
      ),
    });
  }
}
