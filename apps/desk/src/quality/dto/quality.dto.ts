import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { LISTED_ISSUES, type ListedIssueId } from '#counts/domain';
import { TeamParameters } from '../../shape/parameters.dto.js';

export class QualityRunResponse {
  @ApiProperty()
  finishedAt: Date;

  @ApiProperty()
  complaints: number;

  @ApiProperty()
  ledgerLines: number;

  @ApiProperty({ description: 'Whether the ledger is what the complaints say' })
  holds: boolean;
}

export class QualityNightResponse {
  @ApiProperty()
  finishedAt: Date;

  @ApiProperty()
  holds: boolean;
}

export class QualityFindingResponse {
  @ApiProperty({ description: 'An issue, or ledger.<check> for a check of the ledger that failed' })
  code: string;

  @ApiProperty({ type: String, nullable: true })
  team: string | null;

  @ApiProperty({ type: String, nullable: true })
  district: string | null;

  @ApiProperty()
  count: number;

  @ApiProperty({ type: [Number], description: 'Its count in each of the nights' })
  before: number[];
}

export class QualityResponse {
  @ApiProperty({
    type: QualityRunResponse,
    nullable: true,
    description: 'null while nothing was looked through',
  })
  last: QualityRunResponse | null;

  @ApiProperty({ type: [QualityFindingResponse] })
  findings: QualityFindingResponse[];

  @ApiProperty({ type: [QualityNightResponse], description: 'The nights before, the oldest first' })
  nights: QualityNightResponse[];

  @ApiProperty({ description: 'Somebody asked, and it is not finished' })
  running: boolean;
}

export class QualityAskedResponse {
  @ApiProperty({ description: 'false: it was asked for less than ten minutes ago' })
  asked: boolean;
}

export class QualityIssueParameters extends TeamParameters {
  @ApiProperty({ enum: LISTED_ISSUES })
  @IsIn(LISTED_ISSUES)
  issue: ListedIssueId;
}

export class FoundComplaintResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  state: string;

  @ApiProperty()
  priority: number;

  @ApiProperty()
  category: string;

  @ApiProperty()
  districtId: string;

  @ApiProperty()
  receivedAt: Date;
}

export class FoundComplaintsResponse {
  @ApiProperty({ type: [FoundComplaintResponse], description: 'As they are now, at most 200' })
  complaints: FoundComplaintResponse[];
}
