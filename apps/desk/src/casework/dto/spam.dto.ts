import { ApiProperty } from '@nestjs/swagger';
import { ArrayMinSize } from 'class-validator';
import { IsListOf, IsNested, IsRequestKey } from '#platform';
import { IsUuid, IsVersion, IsWritingsSeen } from '../../shape/validators.js';
import { NewItemRequest } from './sealed-item.dto.js';

/** Each is a transaction of its own: as many as a browser shows progress by. */
const MOST = 25;

export class SpamChoice {
  @IsUuid()
  id: string;

  @IsVersion('The version this decision was taken on')
  version: number;

  @IsWritingsSeen({ required: true })
  writingsSeen: number;

  @IsRequestKey()
  requestKey: string;

  @ApiProperty({ type: NewItemRequest, description: 'What the person is told, sealed as `message-out`' })
  @IsNested(() => NewItemRequest)
  message: NewItemRequest;
}

export class DeclineSpamRequest {
  @ApiProperty({ type: [SpamChoice], minItems: 1, maxItems: MOST })
  @IsListOf(() => SpamChoice, MOST)
  @ArrayMinSize(1)
  chosen: SpamChoice[];
}

export class SpamResult {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: Number, nullable: true, description: 'The complaint’s new version; null: refused' })
  version: number | null;

  @ApiProperty({ type: String, nullable: true, description: 'Why not, as a problem’s code; null: declined' })
  refused: string | null;
}

export class DeclineSpamResponse {
  @ApiProperty({ type: [SpamResult], description: 'One for each that was chosen, in the same order' })
  results: SpamResult[];
}
