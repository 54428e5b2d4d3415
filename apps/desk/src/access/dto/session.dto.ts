import { ApiProperty } from '@nestjs/swagger';
import { AccountResponse } from './sign-in.dto.js';

export class SessionTeamResponse {
  @ApiProperty()
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ enum: ['district', 'restricted', 'national', 'outside-reviewer'] })
  kind: string;

  @ApiProperty({ enum: ['member', 'lead'] })
  role: string;

  @ApiProperty({ format: 'byte', description: "The team's identity, sealed to this account" })
  sealedTeamIdentity: string;
}

export class GrantResponse {
  @ApiProperty({ format: 'uuid' })
  complaintId: string;

  @ApiProperty({ description: 'The team responsible for it' })
  teamId: string;

  @ApiProperty({ enum: ['standby', 'second-reader'] })
  reason: string;
}

export class NetworkNameResponse {
  @ApiProperty()
  name: string;

  @ApiProperty({ enum: ['demonstration', 'real'] })
  kind: string;

  @ApiProperty()
  timeZone: string;

  @ApiProperty({ type: [Number], description: 'ISO weekdays (1 Monday … 7 Sunday) on which nobody works' })
  weekend: readonly number[];

  @ApiProperty({ type: [String], description: 'Days from today on on which nobody works, `yyyy-mm-dd`' })
  holidays: readonly string[];
}

export class SessionResponse {
  @ApiProperty()
  account: AccountResponse;

  @ApiProperty({ type: [SessionTeamResponse] })
  teams: SessionTeamResponse[];

  @ApiProperty({ type: [GrantResponse], description: 'Complaints of other teams opened to this account' })
  granted: GrantResponse[];

  @ApiProperty({
    type: String,
    format: 'byte',
    nullable: true,
    description: "The server's half of the unlock key",
  })
  unlockHalf: string | null;

  @ApiProperty({ format: 'byte' })
  sealedIdentity: string;

  @ApiProperty()
  recipient: string;

  @ApiProperty({ format: 'date-time' })
  expiresAt: Date;

  @ApiProperty()
  idleMinutes: number;

  @ApiProperty({ description: 'From the configuration, never from the database' })
  rootPublicKey: string;

  @ApiProperty()
  network: NetworkNameResponse;
}
