import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  Post,
  Put,
  Query,
  StreamableFile,
} from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { ReportOrder } from '#counts';
import { questionsOf } from '#counts/domain';
import { Permit } from '../access/permission.js';
import { Current, type SignedIn } from '../access/signed-in.js';
import {
  DifferenceRequestDto,
  LogoDto,
  OrderQuarterlyDto,
  OrderTableDto,
  ReportFileRequestDto,
  ReportParameters,
} from './dto/reports.request.dto.js';
import { DifferenceResponse, ReportsResponse, type ReportResponse } from './dto/reports.response.dto.js';
import { MEDIA_TYPES } from './exports/report-files.js';
import { logoOf } from './logo.js';
import { ReportsService } from './reports.service.js';

/** Reports: ordered by coordinators, made by the worker, read by auditors too. */
@ApiTags('reports')
@Controller('reports')
export class ReportsController {
  constructor(private readonly reports: ReportsService) {}

  @Get()
  @Permit('figures')
  @ApiOkResponse({ type: ReportsResponse })
  async list(@Current() signedIn: SignedIn): Promise<ReportsResponse> {
    const { reports, hasLogo } = await this.reports.latest(signedIn);
    return { reports: reports.map(response), hasLogo };
  }

  @Post('quarterly')
  @HttpCode(204)
  @Permit('coordinating')
  @ApiNoContentResponse()
  async orderQuarterly(@Body() order: OrderQuarterlyDto, @Current() signedIn: SignedIn): Promise<void> {
    await this.reports.orderQuarterly(signedIn, order);
  }

  @Post('table')
  @HttpCode(204)
  @Permit('coordinating')
  @ApiNoContentResponse()
  async orderTable(@Body() order: OrderTableDto, @Current() signedIn: SignedIn): Promise<void> {
    await this.reports.orderTable(signedIn, order);
  }

  @Get('logo')
  @Permit('figures')
  @ApiProduces('image/png', 'image/jpeg')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async logo(@Current() signedIn: SignedIn): Promise<StreamableFile> {
    const { content, type } = await this.reports.logo(signedIn);
    return new StreamableFile(content, { type });
  }

  @Put('logo')
  @HttpCode(204)
  @Permit('coordinating')
  @ApiNoContentResponse()
  async setLogo(@Body() { content }: LogoDto, @Current() signedIn: SignedIn): Promise<void> {
    await this.reports.setLogo(signedIn, logoOf(Buffer.from(content, 'base64')));
  }

  @Delete('logo')
  @HttpCode(204)
  @Permit('coordinating')
  @ApiNoContentResponse()
  async removeLogo(@Current() signedIn: SignedIn): Promise<void> {
    await this.reports.setLogo(signedIn, null);
  }

  @Post(':id/cancel')
  @HttpCode(204)
  @Permit('coordinating')
  @ApiNoContentResponse()
  async cancel(@Param() { id }: ReportParameters, @Current() signedIn: SignedIn): Promise<void> {
    await this.reports.cancel(signedIn, id);
  }

  /** The signed file, its pages, or its tables with small counts held back. */
  @Get(':id/file')
  @Permit('figures')
  @ApiProduces(...Object.values(MEDIA_TYPES))
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async file(
    @Param() { id }: ReportParameters,
    @Query() request: ReportFileRequestDto,
    @Current() signedIn: SignedIn,
  ): Promise<StreamableFile> {
    const { bytes, about } = await this.reports.file(signedIn, id, request);
    return new StreamableFile(bytes, about);
  }

  /** Where a report differs from another, or from now, and what was counted meanwhile. */
  @Get(':id/difference')
  @Permit('figures')
  @ApiOkResponse({ type: DifferenceResponse })
  async difference(
    @Param() { id }: ReportParameters,
    @Query() { against }: DifferenceRequestDto,
    @Current() signedIn: SignedIn,
  ): Promise<DifferenceResponse> {
    return (await this.reports.difference(signedIn, id, against)) as DifferenceResponse;
  }
}

function response({ parameters, askedAt, made, ...order }: ReportOrder): ReportResponse {
  const { id, askedBy, state, progress, fault } = order;
  const table = parameters.kind === 'table' ? parameters.question : null;
  const { from, to } = questionsOf(parameters)[0]!.question;
  return {
    ...{ id, askedBy, state, progress, fault, from, to, kind: parameters.kind },
    quarter: parameters.kind === 'quarterly' ? parameters.quarter : null,
    locale: parameters.kind === 'quarterly' ? parameters.locale : null,
    figures: [...(table?.figures ?? [])],
    rows: table?.rows ?? null,
    columns: table?.columns ?? null,
    askedAt: askedAt.toISOString(),
    made: made && {
      ...made,
      at: new Date(made.at).toISOString(),
      markAt: new Date(made.markAt).toISOString(),
    },
  };
}
