import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import type { QueueRow } from '#complaints';
import {
  type ComplaintState,
  PRIORITIES,
  type Priority,
  QUEUE_SORTS,
  QUEUE_VIEWS,
  type QueueSort,
  type QueueView,
  STATES,
} from '#complaints/domain';
import { CHANNEL_IDS, type ChannelId, KIND_IDS, type KindId, RISK_IDS, type RiskId } from '#taxonomy';
import { IsCode, IsDay, IsUuid } from '../../shape/validators.js';

const MOST_ROWS = 100;

export class QueuePageRequest {
  @ApiProperty({ enum: QUEUE_VIEWS, required: false, default: 'all' })
  @IsIn(QUEUE_VIEWS)
  view: QueueView = 'all';

  @ApiProperty({ enum: STATES, required: false })
  @IsOptional()
  @IsIn(STATES)
  state?: ComplaintState;

  @IsCode({ required: false })
  category?: string;

  @IsCode({ required: false })
  district?: string;

  @ApiProperty({ type: Number, enum: PRIORITIES, required: false })
  @IsOptional()
  @Type(() => Number)
  @IsIn(PRIORITIES)
  priority?: Priority;

  @IsUuid({ required: false })
  assignee?: string;

  @ApiProperty({ enum: KIND_IDS, required: false })
  @IsOptional()
  @IsIn(KIND_IDS)
  kind?: KindId;

  @ApiProperty({ enum: CHANNEL_IDS, required: false })
  @IsOptional()
  @IsIn(CHANNEL_IDS)
  channel?: ChannelId;

  @IsCode({ required: false })
  language?: string;

  @ApiProperty({ enum: RISK_IDS, required: false, description: 'Answered with yes when it was filed' })
  @IsOptional()
  @IsIn(RISK_IDS)
  risk?: RiskId;

  @IsDay({ required: false })
  from?: string;

  @IsDay({ required: false })
  to?: string;

  @ApiProperty({
    enum: ['today'],
    required: false,
    description: 'Due by the end of the network’s day, or late already',
  })
  @IsOptional()
  @IsIn(['today'])
  due?: 'today';

  @ApiProperty({ enum: ['yes'], required: false, description: 'Only what the complainant wrote to since' })
  @IsOptional()
  @IsIn(['yes'])
  unread?: 'yes';

  @ApiProperty({ enum: QUEUE_SORTS, required: false, default: 'urgency' })
  @IsIn(QUEUE_SORTS)
  sort: QueueSort = 'urgency';

  @ApiProperty({ required: false, maxLength: 200, description: 'Where the last page ended' })
  @IsOptional()
  @Matches(/^[A-Za-z0-9_-]{1,200}$/, { message: 'cursor' })
  after?: string;

  @ApiProperty({ minimum: 1, maximum: MOST_ROWS, required: false, default: 50 })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(MOST_ROWS)
  limit: number = 50;
}

export class QueueFlagsResponse {
  @ApiProperty({ description: 'The complainant asked to withdraw' })
  withdrawalAsked: boolean;

  @ApiProperty({ description: 'A browser of the team could not open it' })
  unreadable: boolean;

  @ApiProperty({ description: 'The complainant wrote since the team last did something' })
  unread: boolean;

  @ApiProperty({ description: 'Sealed to a recipient of the past' })
  late: boolean;

  @ApiProperty({ description: 'Proposed by somebody else, and this account may decide on it' })
  toConfirm: boolean;
}

export class QueueRowResponse implements QueueRow {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: KIND_IDS })
  kind: KindId;

  @ApiProperty()
  category: string;

  @ApiProperty()
  districtId: string;

  @ApiProperty({ type: Number, enum: PRIORITIES })
  priority: Priority;

  @ApiProperty({ description: 'The rule that gave the priority' })
  priorityRule: string;

  @ApiProperty({ enum: STATES })
  state: ComplaintState;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  dueAt: Date | null;

  @ApiProperty({ format: 'date-time' })
  receivedAt: Date;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  assigneeId: string | null;

  @ApiProperty()
  version: number;

  @ApiProperty()
  restricted: boolean;

  @ApiProperty()
  language: string;

  @ApiProperty()
  flags: QueueFlagsResponse;

  @ApiProperty({ type: [String] })
  risk: string[];

  @ApiProperty({ description: 'The team responsible for it' })
  teamId: string;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Until when this account has put it off',
  })
  snoozedUntil: Date | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  concludedAt: Date | null;
}

export class QueuePageResponse {
  @ApiProperty({ type: [QueueRowResponse] })
  rows: QueueRowResponse[];

  @ApiProperty({
    required: false,
    description: 'Give it as `after` for the next page; absent on the last one',
  })
  next?: string;
}

/** How many open complaints each view of the team holds. */
export class QueueCountersResponse {
  @ApiProperty()
  all: number;

  @ApiProperty()
  mine: number;

  @ApiProperty({ description: 'Of what is theirs, what is late' })
  mineOverdue: number;

  @ApiProperty({ description: 'Of what is theirs, what this account has put off; not among `mine`' })
  snoozed: number;

  @ApiProperty()
  pool: number;

  @ApiProperty()
  overdue: number;

  @ApiProperty()
  awaiting: number;

  @ApiProperty()
  deciding: number;

  @ApiProperty()
  withdrawal: number;

  @ApiProperty({ description: "Other teams' complaints opened to this account" })
  granted: number;

  @ApiProperty({
    description: 'Concluded ones in which the complainant wrote since the team last did something',
  })
  concludedUnread: number;
}
