import { ApiProperty } from '@nestjs/swagger';
import { ArrayMinSize, IsBoolean, IsIn } from 'class-validator';
import { IsListOf, IsRequestKey } from '#platform';
import { IsCode, IsUuid, IsVersion } from '../../shape/validators.js';

/** Each is a transaction of its own: as many as a browser shows progress by. */
const MOST = 25;

/** What can be done to several at once; each asks for no word to anybody. */
export const BULK_EVENTS = ['accepted', 'assigned', 'reassigned'] as const;

export class BulkChoice {
  @IsUuid()
  id: string;

  @ApiProperty({ enum: BULK_EVENTS })
  @IsIn(BULK_EVENTS)
  event: (typeof BULK_EVENTS)[number];

  @IsVersion('The version this decision was taken on')
  version: number;

  @IsRequestKey()
  requestKey: string;
}

export class BulkRequest {
  @ApiProperty({ description: 'Only says of each whether it could be done now; nothing is changed' })
  @IsBoolean()
  preview: boolean;

  @IsUuid({ required: false })
  assigneeId?: string;

  @IsCode({ required: false })
  reason?: string;

  @ApiProperty({ type: [BulkChoice], minItems: 1, maxItems: MOST })
  @IsListOf(() => BulkChoice, MOST)
  @ArrayMinSize(1)
  chosen: BulkChoice[];
}

export class BulkResult {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'The complaint’s new version; null: refused, or a preview',
  })
  version: number | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Why not, as a problem’s code; null: done, or possible',
  })
  refused: string | null;
}

export class BulkResponse {
  @ApiProperty({ type: [BulkResult], description: 'One for each that was chosen, in the same order' })
  results: BulkResult[];
}
