import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { MOST_REASON, TEAM_STATUSES, type TeamStatus } from '#complaints/domain';
import { IsDay } from '../../shape/validators.js';

export class SetTeamStatusRequest {
  @ApiProperty({ enum: TEAM_STATUSES })
  @IsIn(TEAM_STATUSES)
  status: TeamStatus;

  @IsDay({ required: false, nullable: true, description: 'Its last day' })
  until?: string | null;

  @ApiProperty({
    type: String,
    required: false,
    nullable: true,
    maxLength: MOST_REASON,
    description: 'May be made public',
  })
  @IsOptional()
  @IsString()
  @MaxLength(MOST_REASON)
  @Matches(/^\P{Cc}*$/u, { message: 'one-line' })
  reason?: string | null;
}

export class TeamStatusIntervalResponse {
  @ApiProperty({ enum: TEAM_STATUSES })
  status: TeamStatus;

  @ApiProperty({ type: String, nullable: true })
  reason: string | null;

  @ApiProperty()
  from: Date;

  @ApiProperty()
  endedAt: Date;
}

export class TeamStandingResponse {
  @ApiProperty()
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ enum: ['district', 'restricted', 'national'] })
  kind: string;

  @ApiProperty({ enum: TEAM_STATUSES })
  status: TeamStatus;

  @ApiProperty({ type: Date, nullable: true })
  from: Date | null;

  @ApiProperty({ type: Date, nullable: true, description: 'When it ends by itself' })
  until: Date | null;

  @ApiProperty({ type: String, nullable: true })
  reason: string | null;

  @ApiProperty({ type: [TeamStatusIntervalResponse], description: 'What is over, latest first' })
  past: TeamStatusIntervalResponse[];
}

export class TeamStandingsResponse {
  @ApiProperty({ type: [TeamStandingResponse] })
  teams: TeamStandingResponse[];
}

export class SuspensionEffectsResponse {
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Who takes new complaints; null where nobody else can: they would still come here',
  })
  standbyTeamId: string | null;

  @ApiProperty({ description: 'New complaints a day, over the last 28' })
  perDay: number;

  @ApiProperty()
  open: number;

  @ApiProperty({ description: 'Triage clocks that stand still' })
  triage: number;

  @ApiProperty({ description: 'Verification clocks that stand still' })
  verification: number;

  @ApiProperty({ description: 'Danger to life: nothing stands still' })
  danger: number;

  @ApiProperty({ description: 'Due instants that move' })
  moving: number;
}
