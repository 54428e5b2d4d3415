import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsString, Matches, Max, Min } from 'class-validator';
import { IsEachOnceOf, IsNested } from '#platform';
import type { ComplaintEnvelope } from '#sealing';
import {
  ABOUT_WHOM_IDS,
  AGE_BAND_IDS,
  CATEGORY_IDS,
  CONSENT_IDS,
  GENDER_WISH_IDS,
  KIND_IDS,
  LANGUAGE_IDS,
  REACHABILITY_IDS,
  REPORTER_IDS,
  RISK_IDS,
  SEX_IDS,
  SPECIAL_DISTRICT_IDS,
} from '#taxonomy';
import type { DeclaredFacts } from '#complaints/domain';
import { AgeFile, AgeRecipient, ExactBytes, TEXT_MOST } from './sealed-bytes.decorator.js';

/** A sealed identity. */
const KEY_MOST = 4 * 1024;

/** The facts that stay readable; codes only. */
export class DeclaredFactsDto implements DeclaredFacts {
  @ApiProperty({ enum: KIND_IDS })
  @IsIn(KIND_IDS)
  kind: string;

  @ApiProperty({ enum: CATEGORY_IDS })
  @IsIn(CATEGORY_IDS)
  category: string;

  @ApiProperty({ description: `A district of the network, or ${SPECIAL_DISTRICT_IDS.join(', ')}` })
  @IsString()
  @Matches(/^[a-z0-9-]{1,64}$/)
  districtId: string;

  @ApiProperty({ enum: ABOUT_WHOM_IDS })
  @IsIn(ABOUT_WHOM_IDS)
  aboutWhom: string;

  @ApiProperty({ enum: RISK_IDS, isArray: true })
  @IsEachOnceOf(RISK_IDS)
  risk: string[];

  @ApiProperty({ enum: LANGUAGE_IDS })
  @IsIn(LANGUAGE_IDS)
  language: string;

  @ApiProperty({ enum: GENDER_WISH_IDS })
  @IsIn(GENDER_WISH_IDS)
  genderWish: string;

  @ApiProperty({ enum: CONSENT_IDS, isArray: true })
  @IsEachOnceOf(CONSENT_IDS)
  consents: string[];

  @ApiProperty({ enum: REPORTER_IDS })
  @IsIn(REPORTER_IDS)
  reporter: string;

  @ApiProperty({ enum: REACHABILITY_IDS })
  @IsIn(REACHABILITY_IDS)
  contact: string;

  @ApiPropertyOptional({ enum: SEX_IDS, nullable: true })
  @IsOptional()
  @IsIn(SEX_IDS)
  sex: string | null = null;

  @ApiPropertyOptional({ enum: AGE_BAND_IDS, nullable: true })
  @IsOptional()
  @IsIn(AGE_BAND_IDS)
  ageBand: string | null = null;
}

/** The two identities of a complaint, sealed to one holder. */
export class SealedKeysDto {
  @AgeFile({ most: KEY_MOST })
  caseKey: string;

  @AgeFile({ most: KEY_MOST })
  dialogueKey: string;
}

/** A sealed complaint. Bytes are standard base64. */
export class SealedComplaintDto {
  @ApiProperty({ type: DeclaredFactsDto })
  @IsNested(() => DeclaredFactsDto)
  facts: DeclaredFactsDto;

  @AgeRecipient()
  caseRecipient: string;

  @AgeRecipient()
  dialogueRecipient: string;

  @AgeRecipient()
  declaredRecipient: string;

  @AgeRecipient({ optional: true })
  standbyRecipient?: string;

  @AgeFile({ most: TEXT_MOST })
  filing: string;

  @ApiProperty({ type: SealedKeysDto })
  @IsNested(() => SealedKeysDto)
  team: SealedKeysDto;

  @ApiProperty({ type: SealedKeysDto })
  @IsNested(() => SealedKeysDto)
  recovery: SealedKeysDto;

  @ApiPropertyOptional({ type: SealedKeysDto })
  @IsOptional()
  @IsNested(() => SealedKeysDto)
  standby?: SealedKeysDto;

  @AgeFile({ most: KEY_MOST })
  receiptDialogueKey: string;

  @ExactBytes(32)
  token: string;

  @ExactBytes(32)
  serverShare: string;

  @ExactBytes(32)
  contentMark: string;

  @ApiProperty({ type: 'integer', minimum: 1, maximum: 1000 })
  @IsInt()
  @Min(1)
  @Max(1000)
  kdfVersion: number;
}

/** Base64 that was validated. */
const fromBase64 = (text: string): Uint8Array => Buffer.from(text, 'base64');

/** The envelope with its bytes decoded. */
export function envelopeOf(dto: SealedComplaintDto): ComplaintEnvelope {
  const keys = (sealed: SealedKeysDto) => ({
    caseKey: fromBase64(sealed.caseKey),
    dialogueKey: fromBase64(sealed.dialogueKey),
  });
  const { standby, standbyRecipient } = dto;
  return {
    caseRecipient: dto.caseRecipient,
    dialogueRecipient: dto.dialogueRecipient,
    declaredRecipient: dto.declaredRecipient,
    filing: fromBase64(dto.filing),
    team: keys(dto.team),
    recovery: keys(dto.recovery),
    ...(standby && standbyRecipient ? { standby: keys(standby), standbyRecipient } : {}),
    receiptDialogueKey: fromBase64(dto.receiptDialogueKey),
    token: fromBase64(dto.token),
    serverShare: fromBase64(dto.serverShare),
    contentMark: fromBase64(dto.contentMark),
    kdfVersion: dto.kdfVersion,
  };
}
