import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { MONTH } from '#counts/domain';
import { KIND_IDS, type KindId } from '#taxonomy';

const ID = /^[a-z0-9-]{1,64}$/;
/** A day, or an instant in UTC or with its offset. */
export const AS_OF = /^20\d{2}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2}))?$/;

/** What an overview is compared with. */
export const COMPARED_WITH = ['before', 'year'] as const;

export class PeriodRequestDto {
  @ApiProperty({
    required: false,
    pattern: MONTH.source,
    description: 'First month; a year before the last if absent',
  })
  @IsOptional()
  @Matches(MONTH, { message: 'month' })
  from?: string;

  @ApiProperty({
    required: false,
    pattern: MONTH.source,
    description: 'Last month, included; the present one if absent',
  })
  @IsOptional()
  @Matches(MONTH, { message: 'month' })
  to?: string;
}

export class FilteredRequestDto extends PeriodRequestDto {
  @ApiProperty({ enum: KIND_IDS, required: false })
  @IsOptional()
  @IsIn(KIND_IDS)
  kind?: KindId;

  @ApiProperty({ required: false, pattern: ID.source, description: 'Of the facts' })
  @IsOptional()
  @Matches(ID, { message: 'id' })
  district?: string;

  @ApiProperty({ required: false, pattern: ID.source, description: 'Responsible at the event' })
  @IsOptional()
  @Matches(ID, { message: 'id' })
  team?: string;
}

export class AsOfRequestDto extends FilteredRequestDto {
  @ApiProperty({
    required: false,
    pattern: AS_OF.source,
    description: 'A day (its end) or an instant; the last mark if absent',
  })
  @IsOptional()
  @Matches(AS_OF, { message: 'as-of' })
  asOf?: string;
}

export class OverviewRequestDto extends AsOfRequestDto {
  @ApiProperty({
    enum: COMPARED_WITH,
    required: false,
    description: 'The period of equal length before (if absent), or the same months of the year before',
  })
  @IsOptional()
  @IsIn(COMPARED_WITH)
  against?: (typeof COMPARED_WITH)[number];
}
