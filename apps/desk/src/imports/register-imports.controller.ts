import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { RegisterImports } from '#complaints';
import { UnitOfWork } from '#database';
import { NetworkResponseDto } from '#filing';
import { newId } from '#kernel';
import { Clock } from '#platform';
import { Permit } from '../access/permission.js';
import { Current, type SignedIn } from '../access/signed-in.js';
import { AssistedNetwork } from '../assisted/assisted-network.js';
import {
  BeginImportRequest,
  ImportParameters,
  ImportRowsRequest,
  ImportRowsResponse,
  KeepReadingRequest,
  NumberMarksResponse,
  RegisterImportResponse,
  RegisterImportsResponse,
  RegisterReadingResponse,
  UndoneImportResponse,
} from './dto/register-import.dto.js';
import { ImportRowsService } from './import-rows.service.js';
import { RegisterImportsQuery } from './register-imports.query.js';
import { UndoImportService } from './undo-import.service.js';

/** Registers that were kept elsewhere. */
@ApiTags('imports')
@Permit('importing')
@Controller('imports')
export class RegisterImportsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly imports: RegisterImports,
    private readonly query: RegisterImportsQuery,
    private readonly network: AssistedNetwork,
    private readonly filing: ImportRowsService,
    private readonly undoing: UndoImportService,
    private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOkResponse({ type: RegisterImportsResponse })
  async list(@Current() signedIn: SignedIn): Promise<RegisterImportsResponse> {
    return { imports: await this.query.list(signedIn) };
  }

  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: 'Begins the import of a file, or takes up the one that stands.' })
  @ApiOkResponse({ type: RegisterImportResponse })
  begin(
    @Current() { token }: SignedIn,
    @Body() { fileMark }: BeginImportRequest,
  ): Promise<RegisterImportResponse> {
    const begun = { id: newId(), fileMark: Buffer.from(fileMark, 'base64'), at: this.clock.now() };
    return this.unitOfWork.run(token, async (tx) =>
      this.query.whole(tx, await this.imports.begin(tx, begun)),
    );
  }

  @Get('network')
  @ApiOperation({ summary: 'To whom rows are sealed, and the districts there are' })
  @ApiOkResponse({ type: NetworkResponseDto })
  async describe(@Current() { token }: SignedIn): Promise<NetworkResponseDto> {
    return (await this.unitOfWork.run(token, (tx) => this.network.current(tx))).public;
  }

  @Get('marks')
  @ApiOkResponse({ type: NumberMarksResponse })
  async marks(@Current() { token }: SignedIn): Promise<NumberMarksResponse> {
    const marks = await this.unitOfWork.run(token, (tx) => this.imports.numberMarks(tx));
    return { marks: marks.map((mark) => mark.toString('base64')) };
  }

  @Get('reading')
  @ApiOperation({ summary: 'How this account reads its registers, sealed to itself' })
  @ApiOkResponse({ type: RegisterReadingResponse })
  async reading(@Current() { token }: SignedIn): Promise<RegisterReadingResponse> {
    const kept = await this.unitOfWork.run(token, (tx) => this.imports.reading(tx));
    return { sealed: kept?.toString('base64') ?? null };
  }

  @Put('reading')
  @HttpCode(204)
  @ApiNoContentResponse()
  async keepReading(@Current() { token }: SignedIn, @Body() { sealed }: KeepReadingRequest): Promise<void> {
    await this.unitOfWork.run(token, (tx) => this.imports.keepReading(tx, Buffer.from(sealed, 'base64')));
  }

  @Post(':id/rows')
  @HttpCode(200)
  @ApiOperation({ summary: 'Files sealed rows; sent again, each is in once.' })
  @ApiOkResponse({ type: ImportRowsResponse })
  async rows(
    @Current() signedIn: SignedIn,
    @Param() { id }: ImportParameters,
    @Body() { rows }: ImportRowsRequest,
  ): Promise<ImportRowsResponse> {
    return { results: await this.filing.run(signedIn, id, rows) };
  }

  @Post(':id/undo')
  @HttpCode(200)
  @ApiOperation({ summary: 'Takes back a part of an import, as far as nobody has worked on it.' })
  @ApiOkResponse({ type: UndoneImportResponse })
  undo(@Current() signedIn: SignedIn, @Param() { id }: ImportParameters): Promise<UndoneImportResponse> {
    return this.undoing.run(signedIn, id);
  }
}
