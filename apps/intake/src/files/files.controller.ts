import {
  Body,
  Controller,
  Get,
  Headers,
  HttpCode,
  Param,
  ParseIntPipe,
  ParseUUIDPipe,
  Post,
  Put,
} from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { DomainError } from '#kernel';
import { FILE_PART_BYTES, fromBase64 } from '#sealing';
import { WrongCodes } from '../follow-up/wrong-codes.js';
import { FileParts } from './file-parts.service.js';
import { checkTicket, Claimed, FileSenders, type ClaimedSender } from './file-senders.js';
import {
  BeginFileRequestDto,
  BeginFileResponseDto,
  CompleteFileResponseDto,
  FileStateResponseDto,
} from './files.dto.js';

/** `Content-Digest` [RFC 9530]. */
const DIGEST = /^sha-256=:([A-Za-z0-9+/]{43}=):$/;

/** Sealed files for a complaint that is already here: text first, files after. */
@ApiTags('files')
@ApiHeader({
  name: 'Authorization',
  description: 'Receipt <base64url token>; of a file that waited on a phone, Kept <base64url ticket>',
  required: true,
})
@Controller('api/v1/follow/files')
export class FilesController {
  constructor(
    private readonly files: FileParts,
    private readonly senders: FileSenders,
    private readonly wrongCodes: WrongCodes,
  ) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: 'Announces a sealed file' })
  @ApiOkResponse({ type: BeginFileResponseDto })
  async begin(
    @Claimed() claimed: ClaimedSender,
    @Body() { requestKey, manifest, size, sha256 }: BeginFileRequestDto,
  ): Promise<BeginFileResponseDto> {
    const sender = await this.senders.known(claimed);
    checkTicket(sender, { requestKey, size, manifest, sha256 });
    const file = { requestKey, size, manifest: fromBase64(manifest), sha256: fromBase64(sha256) };
    const begun = await this.wrongCodes.guard(claimed.address, () => this.files.begin(sender.token, file));
    return { ...begun, partSize: FILE_PART_BYTES };
  }

  @Get(':fileId')
  @ApiOperation({ summary: 'Tells which parts are here: what broke off goes on with the others' })
  @ApiOkResponse({ type: FileStateResponseDto })
  async state(
    @Claimed() claimed: ClaimedSender,
    @Param('fileId', ParseUUIDPipe) fileId: string,
  ): Promise<FileStateResponseDto> {
    const token = await this.holderOf(claimed, fileId);
    return this.files.state(token, fileId);
  }

  @Put(':fileId/parts/:number')
  @HttpCode(204)
  @ApiOperation({ summary: 'Sends one part; sent again it replaces the first' })
  @ApiHeader({ name: 'Content-Digest', description: 'sha-256=:<base64>: of this part', required: true })
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiNoContentResponse()
  async put(
    @Claimed() claimed: ClaimedSender,
    @Param('fileId', ParseUUIDPipe) fileId: string,
    @Param('number', ParseIntPipe) number: number,
    @Headers('content-digest') contentDigest: string | undefined,
    @Body() part: unknown,
  ): Promise<void> {
    const digest = DIGEST.exec(contentDigest ?? '')?.[1];
    if (!digest) throw new DomainError('file.digest-missing', 'invalid');
    if (!Buffer.isBuffer(part)) throw new DomainError('file.part-size', 'invalid', { most: FILE_PART_BYTES });
    if (number < 0 || number > 1_000) throw new DomainError('file.not-found', 'not-found');
    const token = await this.holderOf(claimed, fileId);
    await this.files.put(token, fileId, number, part, digest);
  }

  @Post(':fileId/completion')
  @HttpCode(200)
  @ApiOperation({ summary: 'Asks whether the file is here whole' })
  @ApiOkResponse({ type: CompleteFileResponseDto })
  async complete(
    @Claimed() claimed: ClaimedSender,
    @Param('fileId', ParseUUIDPipe) fileId: string,
  ): Promise<CompleteFileResponseDto> {
    const token = await this.holderOf(claimed, fileId);
    return { arrived: await this.files.complete(token, fileId) };
  }

  /** The token of whoever may send this file. Throws `file.not-found` for one that their ticket was not made for. */
  private async holderOf(claimed: ClaimedSender, fileId: string): Promise<Uint8Array> {
    const { token, only } = await this.senders.known(claimed);
    if (only) await this.files.requireKey(token, fileId, only.requestKey);
    return token;
  }
}
