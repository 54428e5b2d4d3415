import { ApiProperty } from '@nestjs/swagger';
import type { HistoryEntry, StoredDecision, StoredExclusion, StoredFile } from '#complaints';
import {
  CLOCK_IDS,
  type ClockId,
  type ConsideredCandidate,
  type Duration,
  EVENT_IDS,
  EXCLUSION_REASONS,
  type ExplainedClock,
  PASSED_OVER_CODES,
  type PassedOverCode,
  PAUSE_REASONS,
  type PauseReason,
  STATES,
  type Waiting,
} from '#complaints/domain';
import { ComplaintFactsResponse } from './complaint-facts.dto.js';
import { ReferralResponse } from '../../referrals/dto/referral.dto.js';
import { TaskResponse } from '../../tasks/dto/task.dto.js';
import { SealedItemResponse } from './sealed-item.dto.js';
import { SealedKeysResponse } from './sealed-keys.dto.js';
import { OpenedResponse } from './trail.dto.js';

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

  @ApiProperty({ enum: ['complainant', 'monitor', 'staff', 'worker'] })
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

const DURATION_UNITS = ['hours', 'days', 'working-days'] as const;

export class PausedResponse {
  @ApiProperty({ enum: PAUSE_REASONS })
  reason: PauseReason;

  @ApiProperty({ description: 'Working days that it added' })
  days: number;
}

export class DueResponse {
  @ApiProperty({ enum: CLOCK_IDS })
  clock: ClockId;

  @ApiProperty({ format: 'date-time' })
  start: Date;

  @ApiProperty({ description: 'How long the network gives, in `unit`' })
  amount: number;

  @ApiProperty({ enum: DURATION_UNITS })
  unit: (typeof DURATION_UNITS)[number];

  @ApiProperty({ type: [PausedResponse], description: 'What the clock stood still for' })
  paused: PausedResponse[];

  static of({ clock, start, duration, paused }: ExplainedClock): DueResponse {
    return { clock, start, ...measured(duration), paused: [...paused] };
  }
}

export class WaitingResponse implements Waiting {
  @ApiProperty({ format: 'date-time' })
  since: Date;

  @ApiProperty({ format: 'date-time', description: 'When silence may count as no answer' })
  until: Date;

  @ApiProperty({
    description: 'The verification then goes on by itself; false: another question must be put before',
  })
  resumes: boolean;
}

function measured(duration: Duration): Pick<DueResponse, 'amount' | 'unit'> {
  if ('hours' in duration) return { amount: duration.hours, unit: 'hours' };
  if ('days' in duration) return { amount: duration.days, unit: 'days' };
  return { amount: duration.workingDays, unit: 'working-days' };
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

export class ComplaintResponse {
  @ApiProperty()
  facts: ComplaintFactsResponse;

  @ApiProperty({
    type: SealedKeysResponse,
    nullable: true,
    description: 'null: no copy of its keys is for this account',
  })
  sealed: SealedKeysResponse | null;

  @ApiProperty({
    type: [SealedItemResponse],
    description: 'The newest that fit into one answer, and the newest of each kind, oldest first',
  })
  items: SealedItemResponse[];

  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'There are more before this item; null: none',
  })
  earlier: string | null;

  @ApiProperty({ type: [FileResponse] })
  files: FileResponse[];

  @ApiProperty({ type: [ReferralResponse], description: 'Newest first' })
  referrals: ReferralResponse[];

  @ApiProperty({ type: [TaskResponse] })
  tasks: TaskResponse[];

  @ApiProperty({ type: [HistoryResponse] })
  history: HistoryResponse[];

  @ApiProperty({
    type: DueResponse,
    nullable: true,
    description: 'Why it is due when it is; null: nothing is due',
  })
  due: DueResponse | null;

  @ApiProperty({
    type: WaitingResponse,
    nullable: true,
    description: 'The wait for the complainant; null: no answer is awaited',
  })
  waiting: WaitingResponse | null;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Until when this account has put it off; null: it has not, or it can’t stay hidden',
  })
  snoozedUntil: Date | null;

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

  @ApiProperty({
    type: [OpenedResponse],
    description: 'Who opened what, newest first: the latest of each person and action, and the latest of all',
  })
  opened: OpenedResponse[];

  @ApiProperty({ description: 'How many there are in all' })
  openedTotal: number;
}
