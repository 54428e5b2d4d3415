import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  Matches,
  Max,
  Min,
} from 'class-validator';
import { IsNested } from '#platform';
import type { RecordSummary } from '#complaints/domain';
import { FINDING_IDS, type FindingId } from '#taxonomy';

const MOST = 10_000;
const OTHER_SIDE = ['heard', 'not-sought', 'missing'] as const;

const IsCount = () => applyDecorators(ApiProperty({ minimum: 0, maximum: MOST }), IsInt(), Min(0), Max(MOST));

/** Grades and counts of a verification record: all that the server is told of it. */
export class RecordSummaryBody implements RecordSummary {
  @ApiProperty({ description: 'There is a do-no-harm plan' })
  @IsBoolean()
  harmPlan: boolean;

  @IsCount()
  stepsDone: number;

  @IsCount()
  contacts: number;

  @ApiProperty({ type: [String], maxItems: 500, description: 'Admiralty grade of each source, such as B2' })
  @IsArray()
  @ArrayMaxSize(500)
  @Matches(/^[A-F][1-6]$/, { each: true, message: 'grade' })
  grades: string[];

  @IsCount()
  independentSources: number;

  @ApiProperty({ enum: FINDING_IDS, isArray: true, maxItems: 500 })
  @IsArray()
  @ArrayMaxSize(500)
  @IsIn(FINDING_IDS, { each: true })
  actFindings: FindingId[];

  @ApiProperty({ enum: OTHER_SIDE })
  @IsIn(OTHER_SIDE)
  otherSide: (typeof OTHER_SIDE)[number];
}

/** A summary beside a sealed record. */
export const IsSummary = () =>
  applyDecorators(
    ApiProperty({ type: () => RecordSummaryBody, required: false }),
    IsOptional(),
    IsNested(() => RecordSummaryBody),
  );
