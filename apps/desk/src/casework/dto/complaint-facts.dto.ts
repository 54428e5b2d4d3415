import { ApiProperty } from '@nestjs/swagger';
import type { Complaint, ComplaintRow } from '#complaints';
import { type ComplaintState, PRIORITIES, type Priority, STATES } from '#complaints/domain';
import {
  ACTION_IDS,
  type ActionId,
  AGE_BAND_IDS,
  type AgeBandId,
  CHANNEL_IDS,
  type ChannelId,
  CLOSING_REASON_IDS,
  type ClosingReasonId,
  FINDING_IDS,
  type FindingId,
  GENDER_WISH_IDS,
  type GenderWishId,
  KIND_IDS,
  type KindId,
  SEX_IDS,
  type SexId,
} from '#taxonomy';

/** The readable columns of a complaint: all that the server knows of it. */
export class ComplaintFactsResponse implements ComplaintRow {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  teamId: string;

  @ApiProperty({ enum: KIND_IDS })
  kind: KindId;

  @ApiProperty()
  category: string;

  @ApiProperty()
  districtId: string;

  @ApiProperty()
  aboutWhom: string;

  @ApiProperty({ type: [String] })
  risk: string[];

  @ApiProperty()
  restricted: boolean;

  @ApiProperty({ enum: CHANNEL_IDS })
  channel: ChannelId;

  @ApiProperty()
  language: string;

  @ApiProperty({ enum: GENDER_WISH_IDS })
  genderWish: GenderWishId;

  @ApiProperty({ type: [String] })
  consents: string[];

  @ApiProperty()
  reporter: string;

  @ApiProperty()
  contact: string;

  @ApiProperty({ type: String, enum: SEX_IDS, nullable: true })
  sex: SexId | null;

  @ApiProperty({ type: String, enum: AGE_BAND_IDS, nullable: true })
  ageBand: AgeBandId | null;

  @ApiProperty({ enum: ['browser', 'server'] })
  sealedBy: 'browser' | 'server';

  @ApiProperty({ enum: ['browser', 'server'] })
  codeOrigin: 'browser' | 'server';

  @ApiProperty()
  lateRecipient: boolean;

  @ApiProperty()
  caseRecipient: string;

  @ApiProperty()
  dialogueRecipient: string;

  @ApiProperty({ enum: STATES })
  state: ComplaintState;

  @ApiProperty()
  version: number;

  @ApiProperty({
    description: 'How often the complainant has written: told with what is done on it, as `writingsSeen`',
  })
  writings: number;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description:
      'Since when something of the complainant lies here that nobody of the team has said to have read',
  })
  unreadSince: Date | null;

  @ApiProperty({ type: Number, enum: PRIORITIES })
  priority: Priority;

  @ApiProperty()
  priorityRule: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  assigneeId: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  proposerId: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  secondReaderId: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  withdrawalAskedAt: Date | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  withdrawalCloserId: string | null;

  @ApiProperty()
  unreadable: boolean;

  @ApiProperty({ type: String, enum: FINDING_IDS, nullable: true })
  finding: FindingId | null;

  @ApiProperty({ type: String, enum: ACTION_IDS, nullable: true })
  action: ActionId | null;

  @ApiProperty({ type: String, enum: CLOSING_REASON_IDS, nullable: true })
  closingReason: ClosingReasonId | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  duplicateOf: string | null;

  @ApiProperty()
  recordVersion: number;

  @ApiProperty()
  questionsAsked: number;

  @ApiProperty()
  reopenings: number;

  @ApiProperty({ format: 'date-time' })
  receivedAt: Date;

  @ApiProperty({ format: 'date-time' })
  enteredAt: Date;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  acknowledgedAt: Date | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  triagedAt: Date | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  acceptedAt: Date | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  askedAt: Date | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  proposedAt: Date | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  concludedAt: Date | null;

  @ApiProperty({ type: String, nullable: true })
  concludedTeamId: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  pausedSince: Date | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  triageDueAt: Date | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  verificationDueAt: Date | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  secondPersonDueAt: Date | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  feedbackDueAt: Date | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  dueAt: Date | null;

  /** The row as it travels. */
  static of(row: Complaint): ComplaintFactsResponse {
    return Object.assign(new ComplaintFactsResponse(), row);
  }
}
