import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsString, Matches, Max, Min } from 'class-validator';
import { AgeFile, ExactBytes } from '#filing';

/** 25 MB as people are told, sealed: age's own bytes and at most 12 % of padding come on top. */
const SEALED_FILE_MOST = 30 * 1024 * 1024;

/** A sealed file, announced before its parts. */
export class BeginFileRequestDto {
  @ApiProperty({ pattern: '^[A-Za-z0-9_-]{16,64}$', description: 'The same key is the same file' })
  @IsString()
  @Matches(/^[A-Za-z0-9_-]{16,64}$/)
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

/** Whether a file is here whole. */
export class CompleteFileResponseDto {
  @ApiProperty({ description: 'True only when every part is here and their hash is the announced one' })
  arrived: boolean;
}
