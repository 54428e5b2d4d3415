import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { FileComplaintService } from './file-complaint.service.js';
import { envelopeOf, FiledComplaintResponseDto } from '#filing';
import { FileComplaintRequestDto } from './file-complaint.request.dto.js';

/** Filing a complaint that its sender has sealed. */
@ApiTags('complaints')
@Controller('api/v1/complaints')
export class ComplaintsController {
  constructor(private readonly complaints: FileComplaintService) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: 'Files a sealed complaint; sending it again is the same complaint.' })
  @ApiOkResponse({ type: FiledComplaintResponseDto })
  async file(@Body() dto: FileComplaintRequestDto): Promise<FiledComplaintResponseDto> {
    const filed = await this.complaints.file({
      facts: dto.facts,
      envelope: envelopeOf(dto),
      sealedBy: 'browser',
      codeOrigin: dto.codeOrigin,
    });
    return FiledComplaintResponseDto.of(filed);
  }
}
