import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { IsNested, IsRequestKey } from '#platform';
import { REFERRAL_STEPS, type Referral, type ReferralStep } from '#complaints/domain';
import {
  RECIPIENT_KIND_IDS,
  REFERRAL_RESULT_IDS,
  type RecipientKindId,
  type ReferralResultId,
} from '#taxonomy';
import { NewItemRequest } from '../../casework/dto/sealed-item.dto.js';
import { ComplaintParameters } from '../../shape/parameters.dto.js';
import { IsDay, IsUuid, IsVersion } from '../../shape/validators.js';

export class ReferralParameters extends ComplaintParameters {
  @IsUuid()
  referralId: string;
}

export class ReferRequest {
  @IsVersion('Of the complaint this was decided on')
  version: number;

  @IsRequestKey()
  requestKey: string;

  @ApiProperty({ format: 'uuid', description: 'One that holds today' })
  @IsUuid()
  institutionId: string;

  @ApiProperty({ description: 'The person’s own contact is among what is shared' })
  @IsBoolean()
  sharesContact: boolean;

  @ApiProperty({ type: NewItemRequest, description: 'What is shared, sealed as `referral`' })
  @IsNested(() => NewItemRequest)
  shared: NewItemRequest;
}

export class NoteReferralRequest {
  @IsVersion('Of the referral')
  version: number;

  @IsRequestKey()
  requestKey: string;

  @ApiProperty({ enum: REFERRAL_STEPS })
  @IsIn(REFERRAL_STEPS)
  step: ReferralStep;

  @IsDay()
  on: string;

  @ApiProperty({ enum: REFERRAL_RESULT_IDS, required: false, nullable: true })
  @IsOptional()
  @IsIn(REFERRAL_RESULT_IDS)
  result?: ReferralResultId | null;

  @ApiProperty({
    type: NewItemRequest,
    required: false,
    description: 'An answer, sealed as `referral-answer`',
  })
  @IsOptional()
  @IsNested(() => NewItemRequest)
  said?: NewItemRequest;
}

export class ReferralResponse implements Referral {
  @ApiProperty({ format: 'uuid', description: 'Also of the sealed item that says what was shared' })
  id: string;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'null: of a restricted complaint it is sealed alone',
  })
  institutionId: string | null;

  @ApiProperty({ enum: RECIPIENT_KIND_IDS })
  institutionKind: RecipientKindId;

  @ApiProperty({ format: 'uuid' })
  sentBy: string;

  @ApiProperty({ format: 'date-time' })
  sentAt: Date;

  @ApiProperty({ format: 'date-time' })
  dueAt: Date;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  acknowledgedOn: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  answeredOn: string | null;

  @ApiProperty({ type: String, enum: REFERRAL_RESULT_IDS, nullable: true })
  result: ReferralResultId | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  resultOn: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  closedAt: Date | null;

  @ApiProperty()
  version: number;
}

export class InstitutionResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: RECIPIENT_KIND_IDS })
  kind: RecipientKindId;

  @ApiProperty()
  name: string;

  @ApiProperty()
  place: string;

  @ApiProperty({ type: [String], description: 'The districts it is there for; none for the whole country' })
  districtIds: string[];
}

export class InstitutionsResponse {
  @ApiProperty({ type: [InstitutionResponse], description: 'Those that hold today' })
  institutions: InstitutionResponse[];

  @ApiProperty({ description: 'Days that an institution is given to answer' })
  answerDays: number;
}
