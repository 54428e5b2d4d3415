import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsIn, IsInt, Max, Min } from 'class-validator';
import { DUTIES, MOST_CAPACITY, type Duty } from '#complaints/domain';
import { LANGUAGE_IDS } from '#taxonomy';
import { IsDay } from '../../shape/validators.js';

export class DutyRequest {
  @ApiProperty({ enum: DUTIES })
  @IsIn(DUTIES)
  duty: Duty;

  @IsDay({ required: false, nullable: true, description: 'Last day of a leave' })
  until?: string | null;
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
