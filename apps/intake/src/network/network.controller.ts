import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CATEGORY_IDS } from '#taxonomy';
import { kindOfCategory } from '../form/choices.js';
import { NetworkDirectory } from './network-directory.service.js';
import { NetworkResponseDto } from './network.response.dto.js';

/** The network as the public may know it. */
@ApiTags('network')
@Controller('api/v1/network')
export class NetworkController {
  constructor(private readonly network: NetworkDirectory) {}

  @Get()
  @ApiOperation({ summary: 'Districts, categories, routes, and every recipient ever signed' })
  @ApiOkResponse({ type: NetworkResponseDto })
  async describe(): Promise<NetworkResponseDto> {
    const { public: network } = await this.network.current();
    return { ...network, categories: CATEGORY_IDS.map((id) => ({ id, kind: kindOfCategory(id) })) };
  }
}
