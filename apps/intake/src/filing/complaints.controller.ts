import { Body, Controller, HttpCode, Ip, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { FilingPace } from './filing-pace.js';
import { FileComplaintService } from './file-complaint.service.js';
import { KeptComplaintRequestDto } from './kept-complaint.request.dto.js';
import { KeptComplaintResponseDto } from './kept-complaint.response.dto.js';
import { KeptComplaints } from './kept-complaints.js';
import { envelopeOf, FiledComplaintResponseDto } from '#filing';
import { FileComplaintRequestDto } from './file-complaint.request.dto.js';

/** Filing a complaint that its sender has sealed. */
@ApiTags('complaints')
@Controller('api/v1/complaints')
export class ComplaintsController {
  constructor(
    private readonly complaints: FileComplaintService,
    private readonly kept: KeptComplaints,
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
    return this.inTurn(address, () => dto);
  }

  @Post('kept')
  @HttpCode(200)
  @ApiOperation({ summary: 'Files a complaint that waited on a phone, sealed once more, to this door' })
  @ApiOkResponse({ type: KeptComplaintResponseDto })
  async fileKept(
    @Body() { sealed }: KeptComplaintRequestDto,
    @Ip() address: string,
  ): Promise<KeptComplaintResponseDto> {
    return KeptComplaintResponseDto.of(await this.inTurn(address, () => this.kept.open(sealed, address)));
  }

  /** Opening what was kept takes its turn too: it costs more than filing. */
  private async inTurn(
    address: string,
    asked: () => FileComplaintRequestDto | Promise<FileComplaintRequestDto>,
  ): Promise<FiledComplaintResponseDto> {
    const filed = await this.pace.take(address, async () => {
      const dto = await asked();
      return this.complaints.file({
        facts: dto.facts,
        envelope: envelopeOf(dto),
        sealedBy: 'browser',
        codeOrigin: dto.codeOrigin,
      });
    });
    return FiledComplaintResponseDto.of(filed);
  }
}
