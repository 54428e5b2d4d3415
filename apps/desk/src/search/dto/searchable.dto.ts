import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsInt, Matches, Max, Min } from 'class-validator';
import {
  CONCLUDED_DAYS,
  SEARCHED_KINDS,
  type SearchableComplaint,
  type SearchableItem,
  type SearchableMark,
} from '#complaints';
import { type ComplaintState, PRIORITIES, type Priority, STATES } from '#complaints/domain';
import { BOXES } from '#sealing';
import { KIND_IDS, type KindId } from '#taxonomy';
import { SealedKeysResponse } from '../../casework/dto/sealed-keys.dto.js';
import { IsUuid, UUID } from '../../shape/validators.js';

const MOST_ROWS = 1000;
/** What a slow line carries between two signs of progress. */
const MOST_PARTS = 25;

export class SearchablePageRequest {
  @IsUuid({ required: false })
  after?: string;

  @ApiProperty({ minimum: 1, maximum: MOST_ROWS, required: false, default: MOST_ROWS })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(MOST_ROWS)
  limit: number = MOST_ROWS;
}

export class SearchableMarkResponse implements SearchableMark {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ description: 'Another one when anything in the complaint has changed' })
  mark: string;
}

export class SearchablePageResponse {
  @ApiProperty({
    type: [SearchableMarkResponse],
    description: `Open, or concluded within ${CONCLUDED_DAYS} days; latest filed first`,
  })
  rows: SearchableMarkResponse[];

  @ApiProperty({
    required: false,
    format: 'uuid',
    description: 'Give it as `after` for the next page; absent on the last one',
  })
  next?: string;
}

export class PartsRequest {
  @ApiProperty({ type: [String], format: 'uuid', minItems: 1, maxItems: MOST_PARTS })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_PARTS)
  @Matches(UUID, { each: true, message: 'uuid' })
  ids: string[];

  @IsUuid({ required: false })
  indexing?: string;
}

export class SearchableItemResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: BOXES })
  box: string;

  @ApiProperty({ enum: SEARCHED_KINDS })
  kind: string;

  @ApiProperty()
  requestKey: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'null: the complainant' })
  authorId: string | null;

  @ApiProperty()
  revision: number;

  @ApiProperty({ format: 'byte' })
  content: string;

  @ApiProperty({ type: String, format: 'byte', nullable: true })
  ownKey: string | null;

  static of({ content, ownKey, ...item }: SearchableItem): SearchableItemResponse {
    return { ...item, content: content.toString('base64'), ownKey: ownKey?.toString('base64') ?? null };
  }
}

export class SearchableComplaintResponse extends SearchableMarkResponse {
  @ApiProperty({ enum: KIND_IDS })
  kind: KindId;

  @ApiProperty()
  category: string;

  @ApiProperty()
  districtId: string;

  @ApiProperty({ enum: STATES })
  state: ComplaintState;

  @ApiProperty({ type: Number, enum: PRIORITIES })
  priority: Priority;

  @ApiProperty()
  restricted: boolean;

  @ApiProperty({ format: 'date-time' })
  receivedAt: Date;

  @ApiProperty()
  caseRecipient: string;

  @ApiProperty()
  dialogueRecipient: string;

  @ApiProperty({
    type: SealedKeysResponse,
    nullable: true,
    description: 'null: no copy of its keys is for this account, and no item is handed out',
  })
  sealed: SealedKeysResponse | null;

  @ApiProperty({ type: [SearchableItemResponse] })
  items: SearchableItemResponse[];

  static of({ keys, items, ...complaint }: SearchableComplaint): SearchableComplaintResponse {
    return {
      ...complaint,
      sealed: keys && SealedKeysResponse.of(keys),
      items: items.map((item) => SearchableItemResponse.of(item)),
    };
  }
}

export class PartsResponse {
  @ApiProperty({
    format: 'uuid',
    description: 'The note in the trail that these parts went out under; name it to go on under the same',
  })
  indexing: string;

  @ApiProperty({
    type: [SearchableComplaintResponse],
    description:
      'What was asked for and may be searched; what is in neither list is not, or no longer, there',
  })
  complaints: SearchableComplaintResponse[];

  @ApiProperty({
    type: [String],
    format: 'uuid',
    description: 'Too much for one answer: ask again for these',
  })
  later: string[];
}
