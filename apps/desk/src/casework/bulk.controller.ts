import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Permit } from '../access/permission.js';
import { Current, type SignedIn } from '../access/signed-in.js';
import { TeamParameters } from '../shape/parameters.dto.js';
import { requireOwnTeam } from '../shape/team-access.js';
import { BulkRequest, BulkResponse } from './dto/bulk.dto.js';
import { RecordManyService } from './record-many.service.js';

/** Several complaints of a team taken, or assigned to one person, at once. */
@ApiTags('casework')
@Permit('casework')
@Controller('teams/:teamId/bulk')
export class BulkController {
  constructor(private readonly recording: RecordManyService) {}

  @Post()
  @HttpCode(200)
  @ApiOkResponse({ type: BulkResponse })
  async record(
    @Param() { teamId }: TeamParameters,
    @Body() request: BulkRequest,
    @Current() signedIn: SignedIn,
  ): Promise<BulkResponse> {
    requireOwnTeam(signedIn, teamId);
    return { results: await this.recording.run(signedIn, teamId, request) };
  }
}
