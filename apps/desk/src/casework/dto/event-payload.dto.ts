import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { CLOSING_REASONS_BY_EVENT, type DecliningReason, type EventId } from '#complaints/domain';
import {
  ACTION_IDS,
  type ActionId,
  CLOSING_REASON_IDS,
  type ClosingReasonId,
  FINDING_IDS,
  type FindingId,
} from '#taxonomy';
import { IsCode, IsSealed, IsUuid } from '../../shape/validators.js';

const DECLINING = CLOSING_REASONS_BY_EVENT.declined;
const MOST_KEY_BYTES = 4096;
/** An age X25519 recipient (bech32). */
const RECIPIENT = /^age1[02-9ac-hj-np-z]{58}$/;

export class AssigneePayload {
  @IsUuid()
  assigneeId: string;
}

export class DecliningPayload {
  @ApiProperty({ enum: DECLINING })
  @IsIn(DECLINING)
  closingReason: DecliningReason;
}

export class DuplicatePayload {
  @IsUuid()
  duplicateOf: string;
}

export class ConclusionPayload {
  @ApiProperty({ enum: FINDING_IDS })
  @IsIn(FINDING_IDS)
  finding: FindingId;

  @ApiProperty({ enum: ACTION_IDS })
  @IsIn(ACTION_IDS)
  action: ActionId;

  @ApiProperty({ enum: CLOSING_REASON_IDS, required: false, nullable: true })
  @IsOptional()
  @IsIn(CLOSING_REASON_IDS)
  closingReason?: ClosingReasonId | null;

  @ApiProperty({ minimum: 0, description: 'Revision of the sealed record that was concluded upon' })
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  recordVersion: number;
}

export class HandedKeysPayload {
  @ApiProperty({ pattern: RECIPIENT.source, description: 'To whom both keys were sealed' })
  @Matches(RECIPIENT, { message: 'recipient' })
  recipient: string;

  @IsSealed(MOST_KEY_BYTES)
  caseKey: string;

  @IsSealed(MOST_KEY_BYTES)
  dialogueKey: string;
}

export class TransferPayload extends HandedKeysPayload {
  @IsCode()
  teamId: string;
}

export class SecondReaderPayload extends HandedKeysPayload {
  @IsUuid()
  accountId: string;
}

/** What events carry, where they carry anything; the state table says who may record them and when. */
export const PAYLOADS: Readonly<Partial<Record<EventId, new () => object>>> = {
  assigned: AssigneePayload,
  reassigned: AssigneePayload,
  declined: DecliningPayload,
  'ruled-duplicate': DuplicatePayload,
  'conclusion-proposed': ConclusionPayload,
  'second-reader-named': SecondReaderPayload,
  concluded: ConclusionPayload,
  transferred: TransferPayload,
};
