import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import { plainToInstance, Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsObject, IsOptional, ValidateIf, ValidateNested } from 'class-validator';
import { IsListOf, IsRequestKey } from '#platform';
import { type EventId, STAFF_EVENTS } from '#complaints/domain';
import { IsCode, IsVersion, IsWritingsSeen } from '../../shape/validators.js';
import { ComplaintFactsResponse } from './complaint-facts.dto.js';
import {
  AssigneePayload,
  ConclusionPayload,
  DecliningPayload,
  DuplicatePayload,
  PAYLOADS,
  SecondReaderPayload,
  TransferPayload,
} from './event-payload.dto.js';
import { NewItemRequest } from './sealed-item.dto.js';

const KINDS_OF_PAYLOAD = [
  AssigneePayload,
  DecliningPayload,
  DuplicatePayload,
  ConclusionPayload,
  TransferPayload,
  SecondReaderPayload,
];

/** The class of an event's payload; undefined for one that carries nothing, and for what is no event. */
function payloadOf(event: unknown): (new () => object) | undefined {
  return typeof event === 'string' && Object.hasOwn(PAYLOADS, event) ? PAYLOADS[event as EventId] : undefined;
}

/** The payload as the class its event asks for; what doesn't fit stays what it is, and is refused. */
function asItsClass({ value, obj }: { value: unknown; obj: { event?: unknown } }): unknown {
  const given = value ?? {};
  if (typeof given !== 'object' || Array.isArray(given)) return value;
  const payload = payloadOf(obj.event);
  if (payload) return plainToInstance(payload, given);
  return Object.keys(given).length === 0 ? undefined : value;
}

@ApiExtraModels(...KINDS_OF_PAYLOAD)
export class RecordEventRequest {
  @ApiProperty({ enum: STAFF_EVENTS })
  @IsIn(STAFF_EVENTS)
  event: (typeof STAFF_EVENTS)[number];

  @IsVersion('The version this decision was taken on')
  version: number;

  @IsRequestKey()
  requestKey: string;

  @IsWritingsSeen()
  writingsSeen?: number;

  @IsCode({ required: false })
  reason?: string;

  @ApiProperty({ required: false, oneOf: KINDS_OF_PAYLOAD.map((kind) => ({ $ref: getSchemaPath(kind) })) })
  @Transform(asItsClass)
  @ValidateIf(
    ({ event, payload }: RecordEventRequest) => payload !== undefined || payloadOf(event) !== undefined,
  )
  @IsObject()
  @ValidateNested()
  payload?: object;

  @ApiProperty({
    type: [NewItemRequest],
    required: false,
    maxItems: 4,
    description: 'Stored with the event, or not at all',
  })
  @IsOptional()
  @IsListOf(() => NewItemRequest, 4)
  sealed?: NewItemRequest[];

  @ApiProperty({
    required: false,
    description: 'Ends the complaint without a word to the person, who must not be contacted',
  })
  @IsOptional()
  @IsBoolean()
  withoutMessage?: boolean;
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
