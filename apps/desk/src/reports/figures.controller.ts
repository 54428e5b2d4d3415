import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Permit } from '../access/permission.js';
import { FiguresCsvRequestDto, FiguresRequestDto } from './dto/figures.request.dto.js';
import { FiguresResponse } from './dto/figures.response.dto.js';
import { figuresCsv } from './figures-csv.js';
import { ReadFiguresService } from './read-figures.service.js';

/** Received against processed, for coordinators and auditors. */
@ApiTags('figures')
@Permit('figures')
@Controller()
export class FiguresController {
  constructor(private readonly figures: ReadFiguresService) {}

  @Get('figures')
  @ApiOkResponse({ type: FiguresResponse })
  async read(@Query() request: FiguresRequestDto): Promise<FiguresResponse> {
    const { mark, from, to, table, standing, names } = await this.figures.read(request);
    return {
      asOf: mark?.at.toISOString() ?? null,
      mark: mark?.sequence ?? '0',
      ...{ by: request.by, from, to },
      total: table.total,
      identity: table.identity,
      rows: table.rows.map((row) => ({ ...row, name: names.get(row.key) ?? row.key })),
      months: [...table.months],
      standing: [...standing],
    };
  }

  @Get('figures.csv')
  @ApiProduces('text/csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="figures.csv"')
  async csv(@Query() { lang, ...request }: FiguresCsvRequestDto): Promise<string> {
    return figuresCsv(await this.figures.read(request), request.by, lang);
  }
}
