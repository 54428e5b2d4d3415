import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Permit } from '../access/permission.js';
import { Current, type SignedIn } from '../access/signed-in.js';
import { mayReadFiguresOf, requireFiguresOf, requireLeadOf } from '../shape/team-access.js';
import { overviewResponse, restatedResponse, tableResponse } from './answers.js';
import { FilteredRequestDto, OverviewRequestDto, PeriodRequestDto } from './dto/figures.request.dto.js';
import { ListRequestDto, ListResponse } from './dto/list.dto.js';
import { OverviewResponse, RestatedResponse, TeamIntervalResponse } from './dto/overview.response.dto.js';
import { TableRequestDto } from './dto/table.request.dto.js';
import { TableResponse } from './dto/table.response.dto.js';
import { ListCountedService } from './list-counted.service.js';
import { TableFileRequestDto } from './dto/reports.request.dto.js';
import { MEDIA_TYPES } from './exports/report-files.js';
import { ReadFiguresService } from './read-figures.service.js';
import { TableFileService } from './table-file.service.js';

/** Received against processed, for coordinators and auditors; of their own team for leads. */
@ApiTags('figures')
@Permit('figures')
@Controller('figures')
export class FiguresController {
  constructor(
    private readonly figures: ReadFiguresService,
    private readonly counted: ListCountedService,
    private readonly files: TableFileService,
  ) {}

  /** A table by choice of figures, rows, columns, period, view and as-of. */
  @Get('table')
  @Permit('team-figures')
  @ApiOkResponse({ type: TableResponse })
  async table(@Query() request: TableRequestDto, @Current() signedIn: SignedIn): Promise<TableResponse> {
    requireFiguresOf(signedIn, request.team);
    return tableResponse(await this.figures.table(request));
  }

  /** Any table as a file that may leave the console: counts from 1 to 4 held back. */
  @Get('table/file')
  @ApiProduces(MEDIA_TYPES.csv, MEDIA_TYPES.xlsx, MEDIA_TYPES.json)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async tableFile(@Query() request: TableFileRequestDto): Promise<StreamableFile> {
    const { bytes, about } = await this.files.write(request);
    return new StreamableFile(bytes, about);
  }

  /** How it stands: figures against the period before, trend, funnel, ages, times, promises. */
  @Get('overview')
  @Permit('team-figures')
  @ApiOkResponse({ type: OverviewResponse })
  async overview(
    @Query() request: OverviewRequestDto,
    @Current() signedIn: SignedIn,
  ): Promise<OverviewResponse> {
    requireFiguresOf(signedIn, request.team);
    return overviewResponse(await this.figures.overview(request));
  }

  /** Each frozen month as it was frozen, beside what it is now. */
  @Get('restated')
  @Permit('team-figures')
  @ApiOkResponse({ type: RestatedResponse })
  async restated(
    @Query() request: FilteredRequestDto,
    @Current() signedIn: SignedIn,
  ): Promise<RestatedResponse> {
    requireFiguresOf(signedIn, request.team);
    return restatedResponse(await this.figures.restated(request));
  }

  /** Which complaints a figure counts, for who leads the team: those that it still has. */
  @Get('list')
  @Permit('leading')
  @ApiOkResponse({ type: ListResponse })
  async list(@Query() request: ListRequestDto, @Current() signedIn: SignedIn): Promise<ListResponse> {
    requireLeadOf(signedIn, request.team ?? '');
    return this.counted.list(request, signedIn);
  }

  /** When teams could not work as usual. */
  @Get('suspensions')
  @Permit('team-figures')
  @ApiOkResponse({ type: [TeamIntervalResponse] })
  async suspensions(
    @Query() request: PeriodRequestDto,
    @Current() signedIn: SignedIn,
  ): Promise<TeamIntervalResponse[]> {
    const intervals = await this.figures.suspensions(request);
    return intervals
      .filter(({ teamId }) => mayReadFiguresOf(signedIn, teamId))
      .map((one) => ({ ...one, districtIds: [...one.districtIds] }));
  }
}
