import { ApiProperty } from '@nestjs/swagger';
import { DUTIES, type Duty } from '#complaints/domain';

export class DeclaredConflictResponse {
  @ApiProperty({ enum: ['category', 'institution'] })
  kind: string;

  @ApiProperty()
  reference: string;
}

export class BoardMemberResponse {
  @ApiProperty({ format: 'uuid' })
  accountId: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ enum: ['member', 'lead'] })
  role: string;

  @ApiProperty({ enum: DUTIES })
  duty: Duty;

  @ApiProperty({ type: Date, nullable: true })
  leaveUntil: Date | null;

  @ApiProperty({ type: [String] })
  languages: string[];

  @ApiProperty({ type: String, enum: ['woman', 'man'], nullable: true })
  gender: string | null;

  @ApiProperty()
  capacity: number;

  @ApiProperty({ description: 'Open weighted load over all their teams, as assignment weighs it' })
  load: number;

  @ApiProperty({ description: 'Open complaints of this team, as all that follows' })
  open: number;

  @ApiProperty()
  overdue: number;

  @ApiProperty()
  awaiting: number;

  @ApiProperty({ type: [Number], description: 'P1 to P4' })
  byPriority: number[];

  @ApiProperty({ type: [DeclaredConflictResponse] })
  conflicts: DeclaredConflictResponse[];
}

export class BoardResponse {
  @ApiProperty({ type: [BoardMemberResponse] })
  members: BoardMemberResponse[];

  @ApiProperty()
  open: number;

  @ApiProperty()
  overdue: number;

  @ApiProperty()
  awaiting: number;

  @ApiProperty({ description: 'Waiting for somebody' })
  pool: number;

  @ApiProperty({ type: Date, nullable: true, description: 'Since when the longest of them waits' })
  oldestInPool: Date | null;
}
