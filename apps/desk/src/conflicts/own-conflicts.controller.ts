import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { OwnConflicts } from '#complaints';
import { UnitOfWork } from '#database';
import { Permit } from '../access/permission.js';
import { Current, type SignedIn } from '../access/signed-in.js';
import {
  KeepConflictsRequest,
  KeptConflictsResponse,
  OwnConflictsResponse,
} from './dto/own-conflicts.dto.js';

/** With whom and what one is in conflict: sealed by one's own browser, kept for it, read by nobody here. */
@ApiTags('conflicts')
@Permit('session')
@Controller('own-conflicts')
export class OwnConflictsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly conflicts: OwnConflicts,
  ) {}

  @Get()
  @ApiOkResponse({ type: OwnConflictsResponse })
  async read(@Current() { token }: SignedIn): Promise<OwnConflictsResponse> {
    const kept = await this.unitOfWork.run(token, (tx) => this.conflicts.read(tx));
    return { sealed: kept?.sealed.toString('base64') ?? null, version: kept?.version ?? 0 };
  }

  @Put()
  @ApiOkResponse({ type: KeptConflictsResponse })
  async keep(
    @Current() { token }: SignedIn,
    @Body() { sealed, version }: KeepConflictsRequest,
  ): Promise<KeptConflictsResponse> {
    const bytes = Buffer.from(sealed, 'base64');
    return {
      version: await this.unitOfWork.run(token, (tx) => this.conflicts.keep(tx, bytes, version)),
    };
  }
}
