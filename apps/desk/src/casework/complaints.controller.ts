import { Body, Controller, Get, Header, HttpCode, Param, Post, Query, StreamableFile } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import { Permit } from '../access/permission.js';
import { Current, type SignedIn } from '../access/signed-in.js';
import { ComplaintParameters, FileParameters, FilePartParameters } from '../shape/parameters.dto.js';
import { NoteLookService } from './note-look.service.js';
import { ComplaintFactsResponse } from './dto/complaint-facts.dto.js';
import { ComplaintResponse } from './dto/complaint.dto.js';
import { CustodyRequest, CustodyResponse } from './dto/custody.dto.js';
import {
  AuditRequest,
  EarlierItemsRequest,
  ItemsPageResponse,
  StoreItemsRequest,
  StoreItemsResponse,
} from './dto/items.dto.js';
import { PossibleReadersResponse } from './dto/possible-reader.dto.js';
import { RecordEventRequest, RecordEventResponse } from './dto/record-event.dto.js';
import { TrailRequest, TrailResponse } from './dto/trail.dto.js';
import { OpenComplaintService } from './open-complaint.service.js';
import { PossibleReadersQuery } from './possible-readers.query.js';
import { ReadFileService } from './read-file.service.js';
import { RecordEventService } from './record-event.service.js';
import { StoreItemsService } from './store-items.service.js';

/** One complaint: opened, worked on, decided. */
@ApiTags('casework')
@Permit('casework')
@Controller('complaints/:id')
export class ComplaintsController {
  constructor(
    private readonly opening: OpenComplaintService,
    private readonly events: RecordEventService,
    private readonly items: StoreItemsService,
    private readonly files: ReadFileService,
    private readonly looks: NoteLookService,
    private readonly readers: PossibleReadersQuery,
  ) {}

  @Get()
  @ApiOkResponse({ type: ComplaintResponse })
  open(@Param() { id }: ComplaintParameters, @Current() signedIn: SignedIn): Promise<ComplaintResponse> {
    return this.opening.run(signedIn, id);
  }

  @Get('readers')
  @ApiOkResponse({ type: PossibleReadersResponse })
  async possibleReaders(
    @Param() { id }: ComplaintParameters,
    @Current() { token }: SignedIn,
  ): Promise<PossibleReadersResponse> {
    return { readers: await this.readers.run(token, id) };
  }

  @Get('files/:fileId/parts/:number')
  @Header('content-disposition', 'attachment')
  @Header('content-security-policy', `default-src 'none'; sandbox`)
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async filePart(@Param() part: FilePartParameters, @Current() signedIn: SignedIn): Promise<StreamableFile> {
    return new StreamableFile(await this.files.run(signedIn, part), { type: 'application/octet-stream' });
  }

  @Get('files/:fileId/custody')
  @ApiOkResponse({ type: CustodyResponse })
  async custody(
    @Param() file: FileParameters,
    @Query() page: CustodyRequest,
    @Current() signedIn: SignedIn,
  ): Promise<CustodyResponse> {
    const found = await this.files.custody(signedIn, file, page);
    return { ...found, rows: [...found.rows] };
  }

  @Post('events')
  @HttpCode(200)
  @ApiOkResponse({ type: RecordEventResponse })
  async record(
    @Param() { id }: ComplaintParameters,
    @Body() request: RecordEventRequest,
    @Current() signedIn: SignedIn,
  ): Promise<RecordEventResponse> {
    const { version, complaint } = await this.events.run(signedIn, id, request);
    return { version, facts: complaint && ComplaintFactsResponse.of(complaint) };
  }

  @Get('items')
  @ApiOkResponse({ type: ItemsPageResponse })
  earlier(
    @Param() { id }: ComplaintParameters,
    @Query() { before }: EarlierItemsRequest,
    @Current() signedIn: SignedIn,
  ): Promise<ItemsPageResponse> {
    return this.opening.earlier(signedIn, id, before);
  }

  @Post('items')
  @ApiCreatedResponse({ type: StoreItemsResponse })
  async store(
    @Param() { id }: ComplaintParameters,
    @Body() request: StoreItemsRequest,
    @Current() signedIn: SignedIn,
  ): Promise<StoreItemsResponse> {
    return { items: await this.items.run(signedIn, id, request) };
  }

  @Get('trail')
  @ApiOkResponse({ type: TrailResponse })
  async trail(
    @Param() { id }: ComplaintParameters,
    @Query() { before }: TrailRequest,
    @Current() signedIn: SignedIn,
  ): Promise<TrailResponse> {
    const page = await this.looks.trail(signedIn, id, before);
    return { ...page, rows: [...page.rows] };
  }

  @Post('audit')
  @HttpCode(204)
  @ApiNoContentResponse()
  async note(
    @Param() { id }: ComplaintParameters,
    @Body() request: AuditRequest,
    @Current() signedIn: SignedIn,
  ): Promise<void> {
    await this.looks.run(signedIn, id, request);
  }
}
