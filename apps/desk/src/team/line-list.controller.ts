import { Controller, Get, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Permit } from '../access/permission.js';
import { Current, type SignedIn } from '../access/signed-in.js';
import { TeamParameters } from '../shape/parameters.dto.js';
import { requireLeadOf } from '../shape/team-access.js';
import { LineListRequestDto, type ListFormat } from './dto/line-list.dto.js';
import { listCsv, listXlsx } from './line-list-files.js';
import { LineListService } from './line-list.service.js';

const TYPES: Readonly<Record<ListFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The team's complaints one a line, as a file for its lead: nothing that was sealed. */
@ApiTags('team')
@Permit('leading')
@Controller('teams/:teamId/line-list')
export class LineListController {
  constructor(private readonly lists: LineListService) {}

  @Get()
  @ApiProduces(...Object.values(TYPES))
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async read(
    @Param() { teamId }: TeamParameters,
    @Query() request: LineListRequestDto,
    @Current() signedIn: SignedIn,
  ): Promise<StreamableFile> {
    requireLeadOf(signedIn, teamId);
    const { pages, reader, timeZone } = await this.lists.open(signedIn, teamId, request);
    const { format } = request;
    const file = { type: TYPES[format], disposition: `attachment; filename="line-list.${format}"` };
    return format === 'csv'
      ? new StreamableFile(listCsv(pages, reader), file)
      : new StreamableFile(await listXlsx(pages, reader, timeZone), file);
  }
}
