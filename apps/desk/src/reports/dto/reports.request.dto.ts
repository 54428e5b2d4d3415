import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, Matches, MaxLength } from 'class-validator';
import { QUARTER, REPORT_LOCALES, type ReportLocale } from '#counts/domain';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '#i18n';
import { IsBytes, IsUuid } from '../../shape/validators.js';
import { AS_OF } from './figures.request.dto.js';
import { TableRequestDto } from './table.request.dto.js';

/** Text on several lines, no control characters. */
const TEXT = /^[^\p{Cc}]*(?:[\n\t\r][^\p{Cc}]*)*$/u;
const MOST_TEXT = 4_000;
const LOGO_BYTES = 262_144;

export class OrderQuarterlyDto {
  @IsUuid()
  id: string;

  @ApiProperty({ pattern: QUARTER.source, example: '2026-Q3' })
  @Matches(QUARTER, { message: 'quarter' })
  quarter: string;

  @ApiProperty({ enum: REPORT_LOCALES })
  @IsIn(REPORT_LOCALES)
  locale: ReportLocale;

  @ApiProperty({ required: false, pattern: AS_OF.source, description: 'The last mark if absent' })
  @IsOptional()
  @Matches(AS_OF, { message: 'as-of' })
  asOf?: string;

  @ApiProperty({
    type: [String],
    maxItems: 2,
    description:
      'What the coordinator writes below the sentence, and at the end; empty lines part paragraphs',
  })
  @IsArray()
  @ArrayMaxSize(2)
  @MaxLength(MOST_TEXT, { each: true, message: 'too-long' })
  @Matches(TEXT, { each: true, message: 'text' })
  paragraphs: string[];
}

export class OrderTableDto extends TableRequestDto {
  @IsUuid()
  id: string;
}

export class ReportParameters {
  @IsUuid()
  id: string;
}

const FILE_FORMATS = ['csv', 'xlsx', 'json'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];
const REPORT_FORMATS = ['pdf', ...FILE_FORMATS] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** Which language a file speaks. */
const InLanguage = () =>
  applyDecorators(ApiProperty({ enum: LOCALES, required: false, default: DEFAULT_LOCALE }), IsIn(LOCALES));

const WithTags = () =>
  applyDecorators(
    ApiProperty({
      ...{ enum: ['yes', 'no'], required: false, default: 'no' },
      description: 'A row of HXL tags in CSV',
    }),
    IsIn(['yes', 'no']),
  );

export class ReportFileRequestDto {
  @ApiProperty({ enum: REPORT_FORMATS, description: 'json is the signed file' })
  @IsIn(REPORT_FORMATS)
  format: ReportFormat;

  @InLanguage()
  lang: Locale = DEFAULT_LOCALE;

  @WithTags()
  hxl: 'yes' | 'no' = 'no';
}

export class TableFileRequestDto extends TableRequestDto {
  @ApiProperty({ enum: FILE_FORMATS })
  @IsIn(FILE_FORMATS)
  format: FileFormat;

  @InLanguage()
  lang: Locale = DEFAULT_LOCALE;

  @WithTags()
  hxl: 'yes' | 'no' = 'no';
}

export class DifferenceRequestDto {
  @ApiProperty({ required: false, description: 'Another report; the figures of now if absent' })
  @IsOptional()
  @IsUuid()
  against?: string;
}

export class LogoDto {
  @IsBytes(1, LOGO_BYTES)
  content: string;
}
