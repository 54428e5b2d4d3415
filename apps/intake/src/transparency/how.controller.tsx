import { Controller, Get, Header, Inject, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { INTAKE_CONFIG, type IntakeConfig } from '../config.js';
import { NetworkDirectory } from '../network/network-directory.service.js';
import { pathsOf } from '../web/locale.js';
import { localeOf, Pages } from '../web/pages.service.js';
import { How } from './how.view.js';

/** How words are protected, shown and not claimed: keys, their dates, and the fingerprints of the scripts. */
@ApiExcludeController()
@Controller()
export class HowController {
  constructor(
    private readonly pages: Pages,
    private readonly network: NetworkDirectory,
    @Inject(INTAKE_CONFIG) private readonly config: IntakeConfig,
  ) {}

  @Get(pathsOf('how'))
  @Header('content-type', 'text/html; charset=utf-8')
  async show(@Req() request: FastifyRequest): Promise<string> {
    const locale = localeOf(request.url);
    const network = await this.network.current();
    return this.pages.render({
      ...{ locale, network },
      page: 'how',
      children: (
        <How
          {...{ t: this.pages.words(locale).t, locale }}
          network={network.public}
          trusted={network.trusted}
          rootPublicKey={this.config.rootPublicKey}
          assets={this.pages.assets}
        />
      ),
    });
  }
}
