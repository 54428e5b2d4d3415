import { ApiProperty } from '@nestjs/swagger';
import { IsBytes, IsSealed, IsUuid } from '../../shape/validators.js';

export class SessionParameters {
  @IsUuid()
  sessionId: string;
}

export class OwnSessionResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'date-time' })
  createdAt: Date;

  @ApiProperty({ format: 'date-time', description: 'To half a minute' })
  lastSeenAt: Date;

  @ApiProperty({ description: 'The one that asks' })
  current: boolean;
}

export class OwnSessionsResponse {
  @ApiProperty({ type: [OwnSessionResponse], description: 'Latest used first; nothing says from where' })
  sessions: OwnSessionResponse[];
}

/** Another passphrase, as far as the desk learns of it: proofs, never words. */
export class ChangePassphraseRequest {
  /** Of the passphrase until now. */
  @IsBytes(32, 32)
  currentProof: string;

  @IsBytes(16, 16)
  salt: string;

  @IsBytes(32, 32)
  loginProof: string;

  @IsSealed(4 * 1024, { description: 'The same identity, sealed to the key of the new passphrase' })
  sealedIdentity: string;

  /** Of the new unlock key, with which this session goes on. */
  @IsBytes(16, 64)
  unlockHalf: string;
}
