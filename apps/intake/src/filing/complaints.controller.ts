import { Body, Controller, HttpCode, Ip, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { FilingPace } from './filing-pace.js';
import { FileComplaintService } from './file-complaint.service.js';
import { envelopeOf, FileComplaintRequestDto } from './file-complaint.request.dto.js';
import { FiledComplaintResponseDto } from './filed-complaint.response.dto.js';

/** Filing a complaint that its sender has sealed. */
@ApiTags('complaints')
@Controller('api/v1/complaints')
export class ComplaintsController {
  constructor(
    private readonly complaints: FileComplaintService,
    private readonly pace: FilingPace,
  ) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: 'Files a sealed complaint; sending it again is the same complaint.' })
  @ApiOkResponse({ type: FiledComplaintResponseDto })
  async file(
    @Body() dto: FileComplaintRequestDto,
    @Ip() address: string,
  ): Promise<FiledComplaintResponseDto> {
    const filed = await this.pace.take(address, () =>
      this.complaints.file({
        facts: dto.facts,
        envelope: envelopeOf(dto),
        sealedBy: 'browser',
        codeOrigin: dto.codeOrigin,
      }),
    );
    return {
      outcome: filed.outcome,
      receivedAt: filed.receivedAt.toISOString(),
      triageDueAt: filed.triageDueAt?.toISOString() ?? null,
      feedbackDueAt: filed.feedbackDueAt?.toISOString() ?? null,
    };
  }
}
