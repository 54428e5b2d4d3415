import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsIn, IsOptional, Matches } from 'class-validator';
import {
  FIGURE_IDS,
  FURTHER_AXES,
  MONTH,
  TABLE_AXES,
  VIEWS,
  type FigureId,
  type TableAxis,
  type View,
} from '#counts/domain';
import { AsOfRequestDto } from './figures.request.dto.js';

export const ONLY = new RegExp(`^(${FURTHER_AXES.join('|')}):[a-z0-9-]{1,64}$`);

const listed = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? value.split(',') : value;

export class TableRequestDto extends AsOfRequestDto {
  @ApiProperty({
    type: String,
    description: `1 to 8 ids with commas: ${FIGURE_IDS.join(', ')}`,
    example: 'received,processed,processed-rate',
  })
  @Transform(listed)
  @IsIn(FIGURE_IDS, { each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(8)
  @ArrayUnique()
  figures: FigureId[];

  @ApiProperty({ enum: TABLE_AXES })
  @IsIn(TABLE_AXES)
  rows: TableAxis;

  @ApiProperty({ enum: TABLE_AXES, required: false })
  @IsOptional()
  @IsIn(TABLE_AXES)
  columns?: TableAxis;

  @ApiProperty({ enum: VIEWS, required: false, default: 'flow' })
  @IsIn(VIEWS)
  view: View = 'flow';

  @ApiProperty({
    required: false,
    pattern: ONLY.source,
    description: 'A value of one further axis; `not-known` is what was not said or not consented to',
    example: 'category:bribery',
  })
  @IsOptional()
  @Matches(ONLY, { message: 'only' })
  only?: string;

  @ApiProperty({
    required: false,
    pattern: MONTH.source,
    description: 'The same table of another period beside it',
  })
  @IsOptional()
  @Matches(MONTH, { message: 'month' })
  againstFrom?: string;

  @ApiProperty({ required: false, pattern: MONTH.source })
  @IsOptional()
  @Matches(MONTH, { message: 'month' })
  againstTo?: string;

  @ApiProperty({ required: false, description: 'The same table as of another day or instant beside it' })
  @IsOptional()
  @Matches(/^20[0-9T:.Z+-]{8,30}$/, { message: 'as-of' })
  againstAsOf?: string;
}
