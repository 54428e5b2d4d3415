import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';
import { AgeFile, ExactBytes } from '#filing';
import { IsRequestKey } from '#platform';
import { HARD_LIMITS } from './file-limits.js';
import { sealedMost } from './sealed-most.js';

const SEALED_FILE_MOST = sealedMost(HARD_LIMITS.bytes);

/** A sealed file, announced before its parts. */
export class BeginFileRequestDto {
  @IsRequestKey('The same key is the same file')
  requestKey: string;

  @AgeFile({ most: 8 * 1024 })
  manifest: string;

  @ApiProperty({ type: 'integer', minimum: 1, maximum: SEALED_FILE_MOST, description: 'Sealed bytes' })
  @IsInt()
  @Min(1)
  @Max(SEALED_FILE_MOST)
  size: number;

  @ExactBytes(32)
  sha256: string;
}

/** Where to send the parts of a file. */
export class BeginFileResponseDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: 'integer', description: 'Bytes of every part but the last' })
  partSize: number;

  @ApiProperty({ type: 'integer' })
  partCount: number;
}

/** What of a file is here already: a sending that broke off goes on with the rest. */
export class FileStateResponseDto {
  @ApiProperty({ type: 'integer' })
  partCount: number;

  @ApiProperty({ type: 'integer', isArray: true, description: 'Numbers of the parts that are here' })
  parts: readonly number[];

  @ApiProperty({ description: 'True only when every part is here and their hash is the announced one' })
  arrived: boolean;
}

/** Whether a file is here whole. */
export class CompleteFileResponseDto {
  @ApiProperty({ description: 'True only when every part is here and their hash is the announced one' })
  arrived: boolean;
}
