import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import { plainToInstance, Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { EVENT_IDS, type EventId } from '#complaints/domain';
import { IsCode, IsRequestKey } from '../../shape/validators.js';
import { ComplaintFactsResponse } from './complaint-facts.dto.js';
import {
  AssigneePayload,
  ConclusionPayload,
  DecliningPayload,
  DuplicatePayload,
  NoPayload,
  PAYLOADS,
  SecondReaderPayload,
  TransferPayload,
} from './event-payload.dto.js';
import { NewItemRequest } from './sealed-item.dto.js';

const KINDS_OF_PAYLOAD = [
  NoPayload,
  AssigneePayload,
  DecliningPayload,
  DuplicatePayload,
  ConclusionPayload,
  TransferPayload,
  SecondReaderPayload,
];

/** The payload as the class its event asks for; what is no object stays what it is, and is refused. */
function asItsClass({ value, obj }: { value: unknown; obj: { event?: unknown } }): unknown {
  if (value !== undefined && (typeof value !== 'object' || value === null || Array.isArray(value)))
    return value;
  const payload = Object.hasOwn(PAYLOADS, String(obj.event)) ? PAYLOADS[obj.event as EventId] : NoPayload;
  return plainToInstance(payload, value ?? {});
}

@ApiExtraModels(...KINDS_OF_PAYLOAD)
export class RecordEventRequest {
  @ApiProperty({ enum: EVENT_IDS })
  @IsIn(EVENT_IDS)
  event: EventId;

  @ApiProperty({ minimum: 1, description: 'The version this decision was taken on' })
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  version: number;

  @IsRequestKey()
  requestKey: string;

  @IsCode({ required: false })
  reason?: string;

  @ApiProperty({ required: false, oneOf: KINDS_OF_PAYLOAD.map((kind) => ({ $ref: getSchemaPath(kind) })) })
  @Transform(asItsClass)
  @IsObject()
  @ValidateNested()
  payload: object = new NoPayload();

  @ApiProperty({
    type: [NewItemRequest],
    required: false,
    maxItems: 4,
    description: 'Stored with the event, or not at all',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(4)
  @ValidateNested({ each: true })
  @Type(() => NewItemRequest)
  sealed?: NewItemRequest[];
}

export class RecordEventResponse {
  @ApiProperty()
  version: number;

  @ApiProperty({
    type: ComplaintFactsResponse,
    nullable: true,
    description: 'null when the event took it out of sight (a transfer, a second reader who decided)',
  })
  facts: ComplaintFactsResponse | null;
}
