import { ApiProperty } from '@nestjs/swagger';
import { ArrayMinSize, IsIn } from 'class-validator';
import { IsListOf } from '#platform';
import { IsRequestKey } from '#platform';
import { IsUuid, IsWritingsSeen } from '../../shape/validators.js';
import { NewItemRequest, SealedItemResponse } from './sealed-item.dto.js';

export class StoreItemsRequest {
  @IsRequestKey()
  requestKey: string;

  @IsWritingsSeen()
  writingsSeen?: number;

  @ApiProperty({ type: [NewItemRequest], minItems: 1, maxItems: 4 })
  @IsListOf(() => NewItemRequest, 4)
  @ArrayMinSize(1)
  items: NewItemRequest[];
}

export class StoreItemsResponse {
  @ApiProperty({ type: [SealedItemResponse] })
  items: SealedItemResponse[];
}

export class EarlierItemsRequest {
  @IsUuid({ description: 'The `earlier` of what was answered before' })
  before: string;
}

export class ItemsPageResponse {
  @ApiProperty({ type: [SealedItemResponse], description: 'Oldest first' })
  items: SealedItemResponse[];

  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'There are more before this item; null: none',
  })
  earlier: string | null;
}

const ACTIONS = ['exported'] as const;

export class AuditRequest {
  @ApiProperty({ enum: ACTIONS })
  @IsIn(ACTIONS)
  action: (typeof ACTIONS)[number];

  @IsUuid({ required: false, description: 'Such as the id of a file' })
  subject?: string;
}
