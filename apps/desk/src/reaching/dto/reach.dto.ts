import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  Matches,
  MaxLength,
} from 'class-validator';
import { OCCASION_IDS, PACES, type OccasionId, type ReachWishes } from '#complaints/domain';
import { LOCALES } from '#i18n';
import { IsNested } from '#platform';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const ADDRESS = /^[^@\s<>,;"]+@[^@\s<>,;"]+\.[^@\s<>,;"]+$/;

export class QuietHours {
  @ApiProperty({ pattern: TIME.source })
  @Matches(TIME, { message: 'time' })
  from: string;

  @ApiProperty({ pattern: TIME.source })
  @Matches(TIME, { message: 'time' })
  to: string;
}

/** When and for what one is written to; times are in the network's time zone. */
export class ReachWishesDto implements ReachWishes {
  @ApiProperty({ enum: OCCASION_IDS, isArray: true })
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(OCCASION_IDS.length)
  @IsIn(OCCASION_IDS, { each: true })
  occasions: OccasionId[];

  @ApiProperty({ description: 'Danger to life at once, also in quiet hours' })
  @IsBoolean()
  dangerAlways: boolean;

  @ApiProperty({ enum: PACES })
  @IsIn(PACES)
  pace: ReachWishes['pace'];

  @ApiProperty({ pattern: TIME.source })
  @Matches(TIME, { message: 'time' })
  dailyAt: string;

  @ApiProperty({ type: QuietHours, nullable: true })
  @IsOptional()
  @IsNested(() => QuietHours)
  quiet: QuietHours | null = null;
}

class InALanguage {
  @ApiProperty({ description: 'The language of the mails, one of the interface’s' })
  @IsIn(LOCALES)
  locale: string;
}

export class KeepReachRequest extends InALanguage {
  @ApiProperty()
  @IsNested(() => ReachWishesDto)
  wishes: ReachWishesDto;
}

export class EnterAddressRequest extends InALanguage {
  @ApiProperty({ maxLength: 254 })
  @MaxLength(254, { message: 'too-long' })
  @Matches(ADDRESS, { message: 'address' })
  address: string;
}

export class ConfirmAddressRequest {
  @ApiProperty({ pattern: '^\\d{6}$' })
  @Matches(/^\d{6}$/, { message: 'code' })
  code: string;
}

export class ConfirmationResponse {
  @ApiProperty({ enum: ['confirmed', 'wrong', 'over'], description: 'over: too late, or tried too often' })
  outcome: 'confirmed' | 'wrong' | 'over';
}

export class ReachResponse {
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Whom mail is from; null: this network sends none',
  })
  mailFrom: string | null;

  @ApiProperty({ type: String, nullable: true })
  address: string | null;

  @ApiProperty()
  confirmed: boolean;

  @ApiProperty({ description: 'Its server wants no mail for it' })
  refused: boolean;

  @ApiProperty()
  wishes: ReachWishesDto;
}

export class WaitingOccasionResponse {
  @ApiProperty({ enum: OCCASION_IDS })
  occasion: OccasionId;

  @ApiProperty()
  count: number;

  @ApiProperty({ description: 'The newest of them, for marking as seen no more than was shown' })
  latest: string;

  @ApiProperty({ type: [String], description: 'Complaints that one may see, newest first, twenty at most' })
  complaintIds: readonly string[];
}

export class NoticesResponse {
  @ApiProperty({ type: [WaitingOccasionResponse] })
  waiting: WaitingOccasionResponse[];
}

export class SeeRequest {
  @ApiProperty({ enum: OCCASION_IDS })
  @IsIn(OCCASION_IDS)
  occasion: OccasionId;

  @ApiProperty({ pattern: '^\\d{1,18}$' })
  @Matches(/^\d{1,18}$/, { message: 'number' })
  latest: string;
}
