import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { OpeningBalances } from '#counts';
import { UnitOfWork } from '#database';
import { Permit } from '../access/permission.js';
import { Current, type SignedIn } from '../access/signed-in.js';
import {
  DecideOpeningRequest,
  EnterOpeningRequest,
  OpeningParameters,
  OpeningResponse,
} from './dto/opening.dto.js';

/** Received and processed before this system: entered by one, confirmed by another. */
@ApiTags('figures')
@Controller('figures/opening')
export class OpeningController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly balances: OpeningBalances,
  ) {}

  @Permit('figures')
  @Get()
  @ApiOkResponse({ type: OpeningResponse })
  read(@Current() { token, accountId }: SignedIn): Promise<OpeningResponse> {
    return this.unitOfWork.run(token, async (tx) => {
      const entries = await this.balances.list(tx);
      return {
        entries: entries.map(({ enteredById, lines, ...entry }) => ({
          ...entry,
          own: enteredById === accountId,
          lines: [...lines],
        })),
        countedSince: await this.balances.countedSince(tx),
      };
    });
  }

  @Permit('coordinating')
  @Post()
  @HttpCode(204)
  @ApiNoContentResponse()
  async enter(
    @Body() { source, ...entry }: EnterOpeningRequest,
    @Current() { token }: SignedIn,
  ): Promise<void> {
    await this.unitOfWork.run(token, (tx) =>
      this.balances.enter(tx, { ...entry, source: source?.trim() || null }),
    );
  }

  @Permit('figures')
  @Post(':id/decision')
  @HttpCode(204)
  @ApiNoContentResponse()
  async decide(
    @Param() { id }: OpeningParameters,
    @Body() { decision }: DecideOpeningRequest,
    @Current() { token }: SignedIn,
  ): Promise<void> {
    await this.unitOfWork.run(token, (tx) => this.balances.decide(tx, id, decision));
  }
}
