import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiHeader, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FollowedFile } from '#complaints/sealed';
import { fromBase64, toBase64 } from '#sealing';
import {
  ConsentRequestDto,
  FollowedComplaintDto,
  ObjectRequestDto,
  WriteRequestDto,
  WriteResponseDto,
  type FollowedFileDto,
} from './follow-up.dto.js';
import { FollowUpService, type Followed } from './follow-up.service.js';
import { Holder, type ReceiptHolder } from './receipt-token.js';
import { WrongCodes } from './wrong-codes.js';

/** Following a complaint with the token of its receipt code. */
@ApiTags('follow-up')
@ApiHeader({ name: 'Authorization', description: 'Receipt <base64url token>', required: true })
@Controller('api/v1/follow')
export class FollowUpController {
  constructor(
    private readonly followUp: FollowUpService,
    private readonly wrongCodes: WrongCodes,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Where the complaint stands, and its sealed dialogue' })
  @ApiOkResponse({ type: FollowedComplaintDto })
  async look(@Holder() { token, address }: ReceiptHolder): Promise<FollowedComplaintDto> {
    return followedDto(await this.wrongCodes.guard(address, () => this.followUp.look(token)));
  }

  @Post('messages')
  @HttpCode(200)
  @ApiOperation({ summary: 'Sends a sealed message to the team, or facts sealed to the case' })
  @ApiOkResponse({ type: WriteResponseDto })
  async write(
    @Holder() { token, address }: ReceiptHolder,
    @Body() { kind, requestKey, content }: WriteRequestDto,
  ): Promise<WriteResponseDto> {
    const written = { kind, requestKey, content: fromBase64(content) };
    return { outcome: await this.wrongCodes.guard(address, () => this.followUp.write(token, written)) };
  }

  @Post('objection')
  @HttpCode(200)
  @ApiOperation({ summary: 'Objects to the conclusion with a sealed message: the complaint is opened again' })
  @ApiOkResponse({ type: WriteResponseDto })
  async object(
    @Holder() { token, address }: ReceiptHolder,
    @Body() { requestKey, content }: ObjectRequestDto,
  ): Promise<WriteResponseDto> {
    const written = { requestKey, content: fromBase64(content) };
    return { outcome: await this.wrongCodes.guard(address, () => this.followUp.object(token, written)) };
  }

  @Post('consents')
  @HttpCode(204)
  @ApiOperation({ summary: 'Changes with whom the complaint may be shared' })
  @ApiNoContentResponse()
  async consent(
    @Holder() { token, address }: ReceiptHolder,
    @Body() { consents }: ConsentRequestDto,
  ): Promise<void> {
    await this.wrongCodes.guard(address, () => this.followUp.consent(token, consents));
  }

  @Post('withdrawal')
  @HttpCode(204)
  @ApiOperation({ summary: 'Asks to withdraw the complaint' })
  @ApiNoContentResponse()
  async withdraw(@Holder() { token, address }: ReceiptHolder): Promise<void> {
    await this.wrongCodes.guard(address, () => this.followUp.withdraw(token));
  }
}

function followedDto({
  complaint,
  standing,
  serverShare,
  items,
  files,
  surveyKey,
}: Followed): FollowedComplaintDto {
  return {
    ...standing,
    consents: standing.consents && [...standing.consents],
    dueAt: standing.dueAt?.toISOString() ?? null,
    receivedAt: standing.receivedAt.toISOString(),
    withdrawalAskedAt: standing.withdrawalAskedAt?.toISOString() ?? null,
    objectionUntil: standing.objectionUntil?.toISOString() ?? null,
    surveyKey,
    serverShare: toBase64(serverShare),
    dialogueKey: toBase64(complaint.dialogueKey),
    kdfVersion: complaint.kdfVersion,
    messages: items.map(({ id, kind, requestKey, createdAt, seenAt, content }) => ({
      id,
      requestKey,
      from: kind === 'message-in' ? 'you' : 'team',
      at: createdAt.toISOString(),
      isNew: kind === 'message-out' && seenAt === null,
      content: toBase64(content),
    })),
    files: files.map(fileDto),
  };
}

function fileDto({ id, requestKey, size, partCount, parts, completedAt }: FollowedFile): FollowedFileDto {
  return {
    id,
    requestKey,
    size,
    partCount,
    parts: [...parts],
    arrivedAt: completedAt?.toISOString() ?? null,
  };
}
