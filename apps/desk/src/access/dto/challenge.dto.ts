import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { Matches } from 'class-validator';

/** A user name as accounts have it: lower case, no accent, so that nobody types it two ways. */
export const USERNAME = /^[a-z0-9][a-z0-9._-]{0,63}$/;

/** Reads a typed name kindly: outer spaces and capitals don't count. */
export const TypedName = () =>
  Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' ? value.trim().toLowerCase() : value,
  );

export class ChallengeRequest {
  @ApiProperty({ pattern: USERNAME.source, maxLength: 64 })
  @TypedName()
  @Matches(USERNAME, { message: 'username' })
  username: string;
}

export class ChallengeResponse {
  @ApiProperty({ format: 'byte', description: 'Salt of the Argon2id that makes the log-in proof' })
  salt: string;

  @ApiProperty({ description: 'Which fixed set of parameters to stretch the passphrase with' })
  kdfVersion: number;
}
