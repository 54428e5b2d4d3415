import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Permit } from '../access/permission.js';
import { overviewResponse, restatedResponse, tableResponse } from './answers.js';
import {
  FilteredRequestDto,
  FiguresCsvRequestDto,
  FiguresRequestDto,
  OverviewRequestDto,
  PeriodRequestDto,
} from './dto/figures.request.dto.js';
import { FiguresResponse } from './dto/figures.response.dto.js';
import { OverviewResponse, RestatedResponse, TeamIntervalResponse } from './dto/overview.response.dto.js';
import { TableRequestDto } from './dto/table.request.dto.js';
import { TableResponse } from './dto/table.response.dto.js';
import { figuresCsv } from './figures-csv.js';
import { ReadFiguresService } from './read-figures.service.js';
import { ReadPlacesService } from './read-places.service.js';

/** Received against processed, for coordinators and auditors. */
@ApiTags('figures')
@Permit('figures')
@Controller()
export class FiguresController {
  constructor(
    private readonly figures: ReadFiguresService,
    private readonly places: ReadPlacesService,
  ) {}

  @Get('figures')
  @ApiOkResponse({ type: FiguresResponse })
  async read(@Query() request: FiguresRequestDto): Promise<FiguresResponse> {
    const { mark, names, rows, from, to, total, identity, months, standing } =
      await this.places.read(request);
    return {
      asOf: mark?.at.toISOString() ?? null,
      mark: mark?.sequence ?? '0',
      ...{ by: request.by, from, to, total, identity },
      rows: rows.map((row) => ({ ...row, name: names.get(row.key) ?? row.key })),
      months: [...months],
      standing: [...standing],
    };
  }

  @Get('figures.csv')
  @ApiProduces('text/csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="figures.csv"')
  async csv(@Query() { lang, ...request }: FiguresCsvRequestDto): Promise<string> {
    return figuresCsv(await this.places.read(request), request.by, lang);
  }

  /** A table by choice of figures, rows, columns, period, view and as-of. */
  @Get('figures/table')
  @ApiOkResponse({ type: TableResponse })
  async table(@Query() request: TableRequestDto): Promise<TableResponse> {
    return tableResponse(await this.figures.table(request));
  }

  /** How it stands: figures against the period before, trend, funnel, ages, times, promises. */
  @Get('figures/overview')
  @ApiOkResponse({ type: OverviewResponse })
  async overview(@Query() request: OverviewRequestDto): Promise<OverviewResponse> {
    return overviewResponse(await this.figures.overview(request));
  }

  /** Each frozen month as it was frozen, beside what it is now. */
  @Get('figures/restated')
  @ApiOkResponse({ type: RestatedResponse })
  async restated(@Query() request: FilteredRequestDto): Promise<RestatedResponse> {
    return restatedResponse(await this.figures.restated(request));
  }

  /** When teams could not work as usual. */
  @Get('figures/suspensions')
  @ApiOkResponse({ type: [TeamIntervalResponse] })
  async suspensions(@Query() request: PeriodRequestDto): Promise<TeamIntervalResponse[]> {
    const intervals = await this.figures.suspensions(request);
    return intervals.map((one) => ({ ...one, districtIds: [...one.districtIds] }));
  }
}
