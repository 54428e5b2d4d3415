import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
const TAXONOMY_VERSION = 'x';
import { NetworkResponse } from './dto/network.dto.js';
import { NetworkQuery } from './network.query.js';
import { Permit } from './permission.js';
import { Current, type SignedIn } from './signed-in.js';

/** The network, for whoever is signed in. */
@ApiTags('access')
@Controller('network')
export class NetworkController {
  constructor(private readonly network: NetworkQuery) {}

  @Permit('session')
  @Get()
  @ApiOkResponse({ type: NetworkResponse })
  async describe(@Current() { token }: SignedIn): Promise<NetworkResponse> {
    return { ...(await this.network.run(token)), taxonomyVersion: TAXONOMY_VERSION };
  }
}
