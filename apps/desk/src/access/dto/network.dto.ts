import { ApiProperty } from '@nestjs/swagger';
import type { Signature, SignedStatement } from '#sealing';

export class DistrictResponse {
  @ApiProperty()
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty()
  region: string;
}

export class TeamResponse {
  @ApiProperty()
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ enum: ['district', 'restricted', 'national', 'outside-reviewer'] })
  kind: string;
}

export class ColleagueResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  displayName: string;

  @ApiProperty()
  teamId: string;

  @ApiProperty({ enum: ['member', 'lead'] })
  role: string;

  @ApiProperty()
  onDuty: boolean;
}

export class SignatureResponse implements Signature {
  @ApiProperty({ format: 'byte' })
  key: string;

  @ApiProperty({ format: 'byte' })
  signature: string;
}

export class StatementResponse implements SignedStatement {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  kind: string;

  @ApiProperty({ description: 'What was signed, byte for byte' })
  statement: string;

  @ApiProperty({ type: [SignatureResponse] })
  signatures: SignatureResponse[];

  @ApiProperty({ type: String, nullable: true })
  teamId: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  accountId: string | null;

  @ApiProperty({ format: 'date-time' })
  issuedAt: Date;
}

export class NetworkResponse {
  @ApiProperty({ type: [DistrictResponse] })
  districts: DistrictResponse[];

  @ApiProperty({ type: [TeamResponse] })
  teams: TeamResponse[];

  @ApiProperty({
    type: [ColleagueResponse],
    description: 'One row per person and team; none for those whose work needs none',
  })
  colleagues: ColleagueResponse[];

  @ApiProperty({
    type: [StatementResponse],
    description:
      'For the browser, which alone decides whom to trust; who is in a team only for its caseworkers',
  })
  statements: StatementResponse[];
}
