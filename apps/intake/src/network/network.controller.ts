import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { NetworkDirectory } from './network-directory.service.js';
import { NetworkResponseDto } from '#filing';

/** The network as the public may know it. */
@ApiTags('network')
@Controller('api/v1/network')
export class NetworkController {
  constructor(private readonly network: NetworkDirectory) {}

  @Get()
  @ApiOperation({ summary: 'Districts, routes, and every recipient ever signed' })
  @ApiOkResponse({ type: NetworkResponseDto })
  async describe(): Promise<NetworkResponseDto> {
    return (await this.network.current()).public;
  }
}
