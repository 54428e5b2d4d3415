import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  Matches,
  Max,
  Min,
} from 'class-validator';
import type { NewSealedItem, SealedItem } from '#complaints';
import { STAFF_ITEM_KINDS, type StaffItemKind } from '#complaints/domain';
import { type Box, BOXES } from '#sealing';
import { IsSealed, IsUuid, UUID } from '../../shape/validators.js';
import { IsSummary, RecordSummaryBody } from './record-summary.dto.js';

/** Padded, sealed text of 50,000 graphemes fits several times over. */
const MOST_BYTES = 512 * 1024;

export class NewItemRequest {
  @IsUuid()
  id: string;

  @ApiProperty({ enum: BOXES })
  @IsIn(BOXES)
  box: Box;

  @ApiProperty({ enum: STAFF_ITEM_KINDS })
  @IsIn(STAFF_ITEM_KINDS)
  kind: StaffItemKind;

  @IsSealed(MOST_BYTES)
  content: string;

  @IsSummary()
  summary?: RecordSummaryBody;

  @ApiProperty({
    minimum: 1,
    required: false,
    description: 'For a record: one more than the one it replaces',
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  revision?: number;

  @ApiProperty({
    type: [String],
    required: false,
    maxItems: 20,
    description: 'Of a note: accounts of the team that are told that it names them',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @Matches(UUID, { each: true, message: 'uuid' })
  mentions?: string[];

  /** As it is stored: bytes instead of base64. */
  static toItem({ content, ...item }: NewItemRequest): NewSealedItem {
    return { ...item, content: Buffer.from(content, 'base64') };
  }
}

export class SealedItemResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: BOXES })
  box: string;

  @ApiProperty({ enum: ['filing', 'addition', 'message-in', ...STAFF_ITEM_KINDS] })
  kind: string;

  @ApiProperty({ description: 'The proof inside a message of the complainant’s is for this key' })
  requestKey: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'null: the complainant' })
  authorId: string | null;

  @ApiProperty({ format: 'date-time' })
  createdAt: Date;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  seenAt: Date | null;

  @ApiProperty()
  revision: number;

  @ApiProperty({ type: () => RecordSummaryBody, nullable: true })
  summary: object | null;

  @ApiProperty({ format: 'byte' })
  content: string;

  @ApiProperty({
    type: String,
    format: 'byte',
    nullable: true,
    description: "An addition's own identity, sealed to ownTeamId",
  })
  ownKey: string | null;

  @ApiProperty({ type: String, nullable: true })
  ownTeamId: string | null;

  @ApiProperty({ type: [String], description: 'Accounts that a note names' })
  mentions: string[];

  static of(item: SealedItem, mentions: readonly string[] = []): SealedItemResponse {
    return {
      ...item,
      mentions: [...mentions],
      content: item.content.toString('base64'),
      ownKey: item.ownKey?.toString('base64') ?? null,
    };
  }
}
