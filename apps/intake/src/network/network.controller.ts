import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { INTAKE_CONFIG, type IntakeConfig } from '../config.js';
import { IntakeNetworkResponseDto } from './intake-network.response.dto.js';
import { NetworkDirectory } from './network-directory.service.js';

/** The network as the public may know it. */
@ApiTags('network')
@Controller('api/v1/network')
export class NetworkController {
  constructor(
    private readonly network: NetworkDirectory,
    @Inject(INTAKE_CONFIG) private readonly config: IntakeConfig,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Districts, routes, and every recipient ever signed' })
  @ApiOkResponse({ type: IntakeNetworkResponseDto })
  async describe(): Promise<IntakeNetworkResponseDto> {
    return { ...(await this.network.current()).public, files: this.config.files };
  }
}
