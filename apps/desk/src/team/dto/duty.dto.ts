import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsIn,
  IsInt,
  IsOptional,
  Matches,
  Max,
  Min,
} from 'class-validator';
import { DUTIES, MOST_CAPACITY, type Duty } from '#complaints/domain';
import { LANGUAGE_IDS } from '#taxonomy';

/** A day of the network's calendar. */
export const DAY = /^20\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

export class DutyRequest {
  @ApiProperty({ enum: DUTIES })
  @IsIn(DUTIES)
  duty: Duty;

  @ApiProperty({ type: String, required: false, pattern: DAY.source, description: 'Last day of a leave' })
  @IsOptional()
  @Matches(DAY, { message: 'day' })
  until?: string;
}

export class DutyResponse {
  @ApiProperty({ enum: DUTIES })
  duty: Duty;

  @ApiProperty({ type: Date, nullable: true, description: 'When a leave is over' })
  leaveUntil: Date | null;
}

export class WorkloadRequest {
  @ApiProperty({
    minimum: 1,
    maximum: MOST_CAPACITY,
    description: 'The weighted load at which nothing more is given',
  })
  @IsInt()
  @Min(1)
  @Max(MOST_CAPACITY)
  capacity: number;

  @ApiProperty({ enum: LANGUAGE_IDS, isArray: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsIn(LANGUAGE_IDS, { each: true })
  languages: (typeof LANGUAGE_IDS)[number][];
}
