import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { STATES, type ComplaintState } from '#complaints/domain';
import { LISTED_FIGURES, VIEWS, type FigureId, type View } from '#counts/domain';
import { OverviewRequestDto } from './figures.request.dto.js';
import { ONLY } from './table.request.dto.js';
import { AsOfResponse } from './table.response.dto.js';

export class ListRequestDto extends OverviewRequestDto {
  @ApiProperty({ enum: LISTED_FIGURES })
  @IsIn(LISTED_FIGURES)
  figure: FigureId;

  @ApiProperty({ enum: VIEWS, required: false, default: 'flow' })
  @IsIn(VIEWS)
  view: View = 'flow';

  @ApiProperty({ required: false, pattern: ONLY.source, example: 'category:bribery' })
  @IsOptional()
  @Matches(ONLY, { message: 'only' })
  only?: string;

  @ApiProperty({ type: 'integer', required: false, minimum: 0, maximum: 100_000, default: 0 })
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(100_000)
  skip: number = 0;
}

export class CountedRowResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'date-time' })
  receivedAt: Date;

  @ApiProperty()
  kind: string;

  @ApiProperty()
  category: string;

  @ApiProperty()
  districtId: string;

  @ApiProperty({ enum: STATES })
  state: ComplaintState;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Of its present step' })
  dueAt: Date | null;

  @ApiProperty({ description: 'How often it counts; below 0 takes back what an earlier period counted' })
  times: number;
}

export class ListResponse extends AsOfResponse {
  @ApiProperty({ description: 'What the figure says' })
  counted: number;

  @ApiProperty({ description: 'How much of it the complaints make up that the team still has' })
  listed: number;

  @ApiProperty()
  complaints: number;

  @ApiProperty({ type: [CountedRowResponse], description: 'Oldest first' })
  rows: CountedRowResponse[];
}
