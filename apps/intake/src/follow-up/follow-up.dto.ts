import { ApiProperty, PickType } from '@nestjs/swagger';
import { ArrayUnique, IsArray, IsIn } from 'class-validator';
import { SHARING_IDS, STATES, type SharingId } from '#complaints/domain';
import { ACTION_IDS, CLOSING_REASON_IDS, FINDING_IDS } from '#taxonomy';
import { AgeFile, TEXT_MOST } from '#filing';
import { IsRequestKey } from '#platform';
import { NEXTS } from './standing.js';

/** A sealed message, or facts sealed to the case. */
export class WriteRequestDto {
  @ApiProperty({
    enum: ['message', 'addition', 'request'],
    description: 'A request is a message that does not answer what the team has asked',
  })
  @IsIn(['message', 'addition', 'request'])
  kind: 'message' | 'addition' | 'request';

  @IsRequestKey('Made with the form: the same key is the same message')
  requestKey: string;

  @AgeFile({ most: TEXT_MOST })
  content: string;
}

/** A sealed message that objects to the conclusion. */
export class ObjectRequestDto extends PickType(WriteRequestDto, ['requestKey', 'content']) {}

/** With whom the complaint may be shared from now on. */
export class ConsentRequestDto {
  @ApiProperty({ enum: SHARING_IDS, isArray: true, description: 'These, and no others' })
  @IsArray()
  @ArrayUnique()
  @IsIn(SHARING_IDS, { each: true })
  consents: SharingId[];
}

/** What became of what was written. */
export class WriteResponseDto {
  @ApiProperty({ enum: ['stored', 'same'] })
  outcome: 'stored' | 'same';
}

/** A sealed message of the dialogue. */
export class MessageDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: ['you', 'team'] })
  from: 'you' | 'team';

  @ApiProperty({
    description: 'The proof inside a message of your own is for this key, that of the team’s for the id',
  })
  requestKey: string;

  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty({ description: 'From the team, and shown to the code’s holder for the first time' })
  isNew: boolean;

  @ApiProperty({ format: 'byte' })
  content: string;
}

/** A file that was announced, and what of it has arrived. */
export class FollowedFileDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  requestKey: string;

  @ApiProperty({ type: 'integer' })
  size: number;

  @ApiProperty({ type: 'integer' })
  partCount: number;

  @ApiProperty({ type: 'integer', isArray: true, description: 'Numbers of the parts that are here' })
  parts: number[];

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Since when every part is here and their hash is the announced one',
  })
  arrivedAt: string | null;
}

/** Where a complaint stands, and the sealed dialogue. Never what was filed. */
export class FollowedComplaintDto {
  @ApiProperty({ enum: STATES })
  state: string;

  @ApiProperty({ enum: NEXTS, description: 'An answer is awaited until a day, for the last time, or late' })
  next: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  dueAt: string | null;

  @ApiProperty({ format: 'date-time' })
  receivedAt: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  withdrawalAskedAt: string | null;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Until when the conclusion may be objected to; null when it may not',
  })
  objectionUntil: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The request key of a message that answers the survey on the conclusion; null without one',
  })
  surveyKey: string | null;

  @ApiProperty({ description: 'The team could not open what was filed: please file again' })
  unreadable: boolean;

  @ApiProperty({
    type: String,
    enum: SHARING_IDS,
    isArray: true,
    nullable: true,
    description: 'With whom it may be shared; null when that can’t be changed any more',
  })
  consents: SharingId[] | null;

  @ApiProperty({ type: String, enum: FINDING_IDS, nullable: true })
  finding: string | null;

  @ApiProperty({ type: String, enum: ACTION_IDS, nullable: true })
  action: string | null;

  @ApiProperty({
    type: String,
    enum: CLOSING_REASON_IDS.filter((id) => id !== 'spam'),
    nullable: true,
    description: 'Why it was closed without an examination, where that is for the complainant to know',
  })
  closingReason: string | null;

  @ApiProperty({
    format: 'byte',
    description: 'Half of the key that opens dialogueKey; the code is the other',
  })
  serverShare: string;

  @ApiProperty({ format: 'byte' })
  dialogueKey: string;

  @ApiProperty({ type: 'integer' })
  kdfVersion: number;

  @ApiProperty({ type: MessageDto, isArray: true })
  messages: MessageDto[];

  @ApiProperty({ type: FollowedFileDto, isArray: true })
  files: FollowedFileDto[];
}
