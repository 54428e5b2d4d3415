import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, Matches } from 'class-validator';
import { STATES } from '#complaints/domain';
import { FINDING_IDS } from '#taxonomy';
import { AgeFile } from '../filing/sealed-bytes.decorator.js';

const REQUEST_KEY = '^[A-Za-z0-9_-]{16,64}$';
const TEXT_MOST = 512 * 1024;

/** A sealed message, or facts sealed to the case. */
export class WriteRequestDto {
  @ApiProperty({ enum: ['message', 'addition'] })
  @IsIn(['message', 'addition'])
  kind: 'message' | 'addition';

  @ApiProperty({ pattern: REQUEST_KEY, description: 'Made with the form: the same key is the same message' })
  @IsString()
  @Matches(new RegExp(REQUEST_KEY))
  requestKey: string;

  @AgeFile({ most: TEXT_MOST })
  content: string;
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

  @ApiProperty({ format: 'date-time' })
  at: string;

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

  @ApiProperty({ description: 'Every part is here and their hash is the announced one' })
  arrived: boolean;
}

/** Where a complaint stands, and the sealed dialogue. Never what was filed. */
export class FollowedComplaintDto {
  @ApiProperty({ enum: STATES })
  state: string;

  @ApiProperty({ enum: ['triage', 'verification', 'second-person', 'answer', 'none'] })
  next: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  dueAt: string | null;

  @ApiProperty({ format: 'date-time' })
  receivedAt: string;

  @ApiProperty()
  withdrawalAsked: boolean;

  @ApiProperty({ description: 'The team could not open what was filed: please file again' })
  unreadable: boolean;

  @ApiProperty({ type: String, enum: FINDING_IDS, nullable: true })
  finding: string | null;

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
