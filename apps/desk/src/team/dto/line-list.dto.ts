import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '#i18n';
import { IsDay } from '../../shape/validators.js';

const LIST_FORMATS = ['csv', 'xlsx'] as const;
export type ListFormat = (typeof LIST_FORMATS)[number];

export class LineListRequestDto {
  @ApiProperty({ enum: LIST_FORMATS, required: false, default: 'csv' })
  @IsIn(LIST_FORMATS)
  format: ListFormat = 'csv';

  @ApiProperty({ enum: ['open', 'all'], required: false, default: 'open' })
  @IsIn(['open', 'all'])
  which: 'open' | 'all' = 'open';

  @IsDay({ required: false, description: 'Received on this day or later' })
  from?: string;

  @IsDay({ required: false, description: 'Received on this day or earlier' })
  to?: string;

  @ApiProperty({
    enum: LOCALES,
    required: false,
    default: DEFAULT_LOCALE,
    description: 'Language of the names',
  })
  @IsIn(LOCALES)
  lang: Locale = DEFAULT_LOCALE;
}
