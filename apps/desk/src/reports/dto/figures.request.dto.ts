import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '#i18n';
import { KIND_IDS, type KindId } from '#taxonomy';

const MONTH = /^20\d{2}-(0[1-9]|1[0-2])$/;

export class FiguresRequestDto {
  @ApiProperty({ enum: ['district', 'team'], required: false, default: 'district' })
  @IsIn(['district', 'team'])
  by: 'district' | 'team' = 'district';

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

  @ApiProperty({ enum: KIND_IDS, required: false })
  @IsOptional()
  @IsIn(KIND_IDS)
  kind?: KindId;
}

export class FiguresCsvRequestDto extends FiguresRequestDto {
  @ApiProperty({
    enum: LOCALES,
    required: false,
    default: DEFAULT_LOCALE,
    description: 'Language of the names',
  })
  @IsIn(LOCALES)
  lang: Locale = DEFAULT_LOCALE;
}
