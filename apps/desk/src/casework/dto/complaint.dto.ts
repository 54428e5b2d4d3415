import { ApiProperty } from '@nestjs/swagger';
import type { HistoryEntry, OwnKeyCopy, StoredDecision, StoredExclusion, StoredFile } from '#complaints';
import {
  type ConsideredCandidate,
  EVENT_IDS,
  EXCLUSION_REASONS,
  PASSED_OVER_CODES,
  type PassedOverCode,
  type Pause,
  STATES,
} from '#complaints/domain';
import { ComplaintFactsResponse } from './complaint-facts.dto.js';
import { SealedItemResponse } from './sealed-item.dto.js';

export class SealedKeysResponse {
  @ApiProperty({ format: 'byte' })
  caseKey: string;

  @ApiProperty({ format: 'byte' })
  dialogueKey: string;

  @ApiProperty({ description: 'The team or account recipient they were sealed to' })
  recipient: string;

  static of({ caseKey, dialogueKey, recipient }: OwnKeyCopy): SealedKeysResponse {
    return { caseKey: caseKey.toString('base64'), dialogueKey: dialogueKey.toString('base64'), recipient };
  }
}

export class FileResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ description: 'Bytes, sealed' })
  size: number;

  @ApiProperty({ format: 'byte', description: 'Of the sealed bytes' })
  sha256: string;

  @ApiProperty()
  partCount: number;

  @ApiProperty({ format: 'byte' })
  manifest: string;

  @ApiProperty({ format: 'date-time' })
  createdAt: Date;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'null: parts are still missing',
  })
  completedAt: Date | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  authorId: string | null;

  static of(file: StoredFile): FileResponse {
    return { ...file, sha256: file.sha256.toString('base64'), manifest: file.manifest.toString('base64') };
  }
}

export class HistoryResponse implements HistoryEntry {
  @ApiProperty()
  number: number;

  @ApiProperty({ format: 'date-time' })
  at: Date;

  @ApiProperty({ enum: ['complainant', 'staff', 'worker'] })
  actorKind: HistoryEntry['actorKind'];

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  actorId: string | null;

  @ApiProperty({ enum: EVENT_IDS })
  event: HistoryEntry['event'];

  @ApiProperty({ type: String, enum: STATES, nullable: true })
  fromState: HistoryEntry['fromState'];

  @ApiProperty({ enum: STATES })
  toState: HistoryEntry['toState'];

  @ApiProperty({ type: String, nullable: true })
  fromTeamId: string | null;

  @ApiProperty()
  toTeamId: string;

  @ApiProperty({ type: String, nullable: true })
  reasonCode: string | null;
}

export class PauseResponse {
  @ApiProperty({ format: 'date-time' })
  fromAt: Date;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  toAt: Date | null;

  @ApiProperty({ enum: ['awaiting-complainant', 'team-suspended'] })
  reason: string;

  static of({ from, to, reason }: Pause): PauseResponse {
    return { fromAt: from, toAt: to, reason };
  }
}

export class ConsideredCandidateResponse implements ConsideredCandidate {
  @ApiProperty({ format: 'uuid' })
  accountId: string;

  @ApiProperty()
  load: number;

  @ApiProperty({ enum: PASSED_OVER_CODES, isArray: true, description: 'Empty for the one chosen' })
  passedOver: readonly PassedOverCode[];
}

export class DecisionResponse implements StoredDecision {
  @ApiProperty({ format: 'date-time' })
  decidedAt: Date;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'null: it stayed in the pool' })
  chosenId: string | null;

  @ApiProperty({
    type: [ConsideredCandidateResponse],
    description: 'Who was looked at, and why each was passed over',
  })
  candidates: readonly ConsideredCandidateResponse[];
}

export class ExclusionResponse implements StoredExclusion {
  @ApiProperty({ format: 'uuid' })
  accountId: string;

  @ApiProperty({
    enum: EXCLUSION_REASONS,
    description:
      'A conflict of interest hides the complaint from them, an appeal of their conclusion does not',
  })
  reason: StoredExclusion['reason'];

  @ApiProperty({ format: 'date-time' })
  at: Date;
}

export class OpenedResponse {
  @ApiProperty({ format: 'uuid' })
  accountId: string;

  @ApiProperty({ format: 'date-time' })
  at: Date;

  @ApiProperty({ enum: ['opened', 'file-opened', 'exported', 'indexed'] })
  action: string;

  @ApiProperty({ type: String, nullable: true })
  subject: string | null;
}

export class ComplaintResponse {
  @ApiProperty()
  facts: ComplaintFactsResponse;

  @ApiProperty({
    type: SealedKeysResponse,
    nullable: true,
    description: 'null: no copy of its keys is for this account',
  })
  sealed: SealedKeysResponse | null;

  @ApiProperty({ type: [SealedItemResponse] })
  items: SealedItemResponse[];

  @ApiProperty({ type: [FileResponse] })
  files: FileResponse[];

  @ApiProperty({ type: [HistoryResponse] })
  history: HistoryResponse[];

  @ApiProperty({ type: [PauseResponse] })
  pauses: PauseResponse[];

  @ApiProperty({ type: [DecisionResponse] })
  decisions: DecisionResponse[];

  @ApiProperty({
    enum: EVENT_IDS,
    isArray: true,
    description: 'What the state table lets this account do now',
  })
  allowed: string[];

  @ApiProperty({ type: [ExclusionResponse] })
  exclusions: ExclusionResponse[];

  @ApiProperty({ type: [OpenedResponse], description: 'Who opened what, newest first' })
  opened: OpenedResponse[];
}
