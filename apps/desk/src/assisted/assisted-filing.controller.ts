import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { UnitOfWork } from '#database';
import { FiledComplaintResponseDto } from '#filing';
import { Clock } from '#platform';
import { Permit } from '../access/permission.js';
import { Current, type SignedIn } from '../access/signed-in.js';
import { DeskConfig } from '../desk.config.js';
import { AssistedNetwork } from './assisted-network.js';
import { AssistedNetworkResponse } from './dto/assisted-network.dto.js';
import { FileAssistedRequest } from './dto/file-assisted.request.dto.js';
import { FileAssistedService } from './file-assisted.service.js';

/** Filing for someone who came or rang. */
@ApiTags('assisted filing')
@Permit('assisted-filing')
@Controller('assisted-filing')
export class AssistedFilingController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly network: AssistedNetwork,
    private readonly filing: FileAssistedService,
    private readonly config: DeskConfig,
    private readonly clock: Clock,
  ) {}

  @Get('network')
  @ApiOperation({ summary: 'To whom what is told is sealed, and whom to call in danger' })
  @ApiOkResponse({ type: AssistedNetworkResponse })
  describe(@Current() { token }: SignedIn): Promise<AssistedNetworkResponse> {
    return this.unitOfWork.run(token, async (tx) =>
      AssistedNetworkResponse.of(await this.network.current(tx), this.config.PUBLIC_URL, this.clock.now()),
    );
  }

  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: 'Files a sealed complaint; sending it again is the same complaint.' })
  @ApiOkResponse({ type: FiledComplaintResponseDto })
  async file(
    @Current() signedIn: SignedIn,
    @Body() request: FileAssistedRequest,
  ): Promise<FiledComplaintResponseDto> {
    return FiledComplaintResponseDto.of(await this.filing.run(signedIn, request));
  }
}
