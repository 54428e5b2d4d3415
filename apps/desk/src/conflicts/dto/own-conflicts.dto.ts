import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';
import { IsSealed } from '../../shape/validators.js';

/** As the database holds it too. */
const MOST_BYTES = 64 * 1024;
const MOST_VERSIONS = 1_000_000;

export class OwnConflictsResponse {
  @ApiProperty({
    type: String,
    format: 'byte',
    nullable: true,
    description: 'Sealed to the account itself; null: none declared yet',
  })
  sealed: string | null;

  @ApiProperty({ description: '0: none declared yet' })
  version: number;
}

export class KeepConflictsRequest {
  @IsSealed(MOST_BYTES)
  sealed: string;

  @ApiProperty({ minimum: 0, maximum: MOST_VERSIONS, description: 'Of the list that this one replaces' })
  @IsInt()
  @Min(0)
  @Max(MOST_VERSIONS)
  version: number;
}

export class KeptConflictsResponse {
  @ApiProperty()
  version: number;
}
