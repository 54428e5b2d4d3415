import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, Matches, Max, Min } from 'class-validator';
import { CODE, IsUuid } from './validators.js';

export class ComplaintParameters {
  @IsUuid()
  id: string;
}

export class FileParameters extends ComplaintParameters {
  @IsUuid()
  fileId: string;
}

export class FilePartParameters extends FileParameters {
  @ApiProperty({ minimum: 0, maximum: 9999 })
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(9999)
  number: number;
}

export class TeamParameters {
  @ApiProperty({ pattern: CODE.source, maxLength: 64 })
  @Matches(CODE, { message: 'code' })
  teamId: string;
}

export class MemberParameters extends TeamParameters {
  @IsUuid()
  accountId: string;
}

export class TeamQuery {
  @ApiProperty({ pattern: CODE.source, maxLength: 64 })
  @Matches(CODE, { message: 'code' })
  team: string;
}
