import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
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
  describe(@Current() signedIn: SignedIn): Promise<NetworkResponse> {
    return this.network.run(signedIn);
  }
}
