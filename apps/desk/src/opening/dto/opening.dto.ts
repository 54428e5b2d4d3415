import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMinSize,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
} from 'class-validator';
import {
  OPENING_DECISIONS,
  OPENING_LIMITS,
  OPENING_REASONS,
  type OpeningDecision,
  type OpeningReason,
} from '#counts/domain';
import { IsListOf } from '#platform';
import { KIND_IDS, type KindId } from '#taxonomy';
import { IsCode, IsUuid } from '../../shape/validators.js';

const MONTH = /^(199\d|20\d{2})-(0[1-9]|1[0-2])$/;
/** Its six properties, and itself. */
const PARTS_OF_A_LINE = 7;
const COUNT = { minimum: -OPENING_LIMITS.count, maximum: OPENING_LIMITS.count };

export class OpeningLineDto {
  @IsCode({ nullable: true, description: 'null: the whole network' })
  district: string | null;

  @ApiProperty({ pattern: MONTH.source })
  @Matches(MONTH, { message: 'month' })
  month: string;

  @ApiProperty({ description: 'One sum of all months up to this one' })
  @IsBoolean()
  upTo: boolean;

  @ApiProperty({ enum: KIND_IDS, nullable: true, description: 'null: not known' })
  @IsOptional()
  @IsIn(KIND_IDS)
  kind: KindId | null;

  @ApiProperty({ ...COUNT, description: 'Below zero where a correction takes away' })
  @IsInt()
  @Min(COUNT.minimum)
  @Max(COUNT.maximum)
  received: number;

  @ApiProperty(COUNT)
  @IsInt()
  @Min(COUNT.minimum)
  @Max(COUNT.maximum)
  processed: number;
}

export class EnterOpeningRequest {
  /** Sent again under the same id, nothing more is entered. */
  @IsUuid()
  id: string;

  @ApiProperty({ enum: OPENING_REASONS })
  @IsIn(OPENING_REASONS)
  reason: OpeningReason;

  @ApiProperty({
    type: String,
    nullable: true,
    required: false,
    maxLength: OPENING_LIMITS.source,
    description: 'From which register; a word on totals',
  })
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(OPENING_LIMITS.source)
  @Matches(/^\P{Cc}*$/u, { message: 'one-line' })
  source?: string | null;

  @ApiProperty({ type: [OpeningLineDto] })
  @ArrayMinSize(1)
  @IsListOf(() => OpeningLineDto, OPENING_LIMITS.lines, PARTS_OF_A_LINE)
  lines: OpeningLineDto[];
}

export class DecideOpeningRequest {
  @ApiProperty({ enum: OPENING_DECISIONS })
  @IsIn(OPENING_DECISIONS)
  decision: OpeningDecision;
}

export class OpeningParameters {
  @IsUuid()
  id: string;
}

export class OpeningEntryResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  enteredBy: string;

  @ApiProperty({ description: 'Whoever asks entered it: another must confirm' })
  own: boolean;

  @ApiProperty()
  enteredAt: Date;

  @ApiProperty({ enum: OPENING_REASONS })
  reason: OpeningReason;

  @ApiProperty({ type: String, nullable: true })
  source: string | null;

  @ApiProperty({ type: [OpeningLineDto] })
  lines: OpeningLineDto[];

  @ApiProperty({ enum: OPENING_DECISIONS, nullable: true, description: 'null while nobody has decided' })
  decision: OpeningDecision | null;

  @ApiProperty({ type: String, nullable: true })
  decidedBy: string | null;

  @ApiProperty({ type: Date, nullable: true })
  decidedAt: Date | null;
}

export class CountedSinceResponse {
  @ApiProperty({ type: String, nullable: true, description: 'null: anywhere in the network' })
  district: string | null;

  @ApiProperty({ pattern: MONTH.source })
  month: string;
}

export class OpeningResponse {
  @ApiProperty({ type: [OpeningEntryResponse], description: 'Latest first' })
  entries: OpeningEntryResponse[];

  @ApiProperty({ type: [CountedSinceResponse], description: 'From which month on this system counts itself' })
  countedSince: CountedSinceResponse[];
}
