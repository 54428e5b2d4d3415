import { ApiProperty } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import { IsBytes } from '../../shape/validators.js';
import type { SignedIn } from '../signed-in.js';
import { TypedName, USERNAME } from './challenge.dto.js';

export class SignInRequest {
  @ApiProperty({ pattern: USERNAME.source, maxLength: 64 })
  @TypedName()
  @Matches(USERNAME, { message: 'username' })
  username: string;

  @IsBytes(32, 32)
  loginProof: string;

  @IsBytes(16, 64)
  unlockHalf: string;
}

export class AccountResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  displayName: string;

  @ApiProperty({ type: [String] })
  roles: string[];

  @ApiProperty({ type: [String] })
  languages: string[];

  /** The part of an account its owner's screen shows. */
  static of(signedIn: SignedIn): AccountResponse {
    const { accountId, displayName, roles, languages } = signedIn;
    return { id: accountId, displayName, roles: [...roles], languages: [...languages] };
  }
}

export class SignInResponse {
  @ApiProperty({ description: 'Bearer token; kept in the tab, never in a cookie' })
  token: string;

  @ApiProperty({ format: 'date-time' })
  expiresAt: Date;

  @ApiProperty()
  account: AccountResponse;
}
