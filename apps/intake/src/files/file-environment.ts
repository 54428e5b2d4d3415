import { Type } from 'class-transformer';
import { IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { HARD_LIMITS, type FileLimits } from './file-limits.js';

const BYTES = { message: `must be a number of bytes from 1000000 to ${HARD_LIMITS.bytes}` };
const COUNT = { message: `must be a number from 1 to ${HARD_LIMITS.files}` };
const KIND = String.raw`(?:[a-z]+/(?:\*|[a-z0-9.+-]+)|\.[a-z0-9]+)`;

/** The environment variables that say what files a complainant may send; each may be left out. */
export class FileEnvironment {
  @IsOptional()
  @Type(() => Number)
  @IsInt(BYTES)
  @Min(1_000_000, BYTES)
  @Max(HARD_LIMITS.bytes, BYTES)
  FILE_MOST_BYTES?: number;

  @IsOptional()
  @Type(() => Number)
  @IsInt(COUNT)
  @Min(1, COUNT)
  @Max(HARD_LIMITS.files, COUNT)
  FILES_MOST?: number;

  @IsOptional()
  @Matches(new RegExp(`^${KIND}(?:,${KIND})*$`), {
    message: 'must be kinds such as image/*,audio/*,application/pdf,.odt',
  })
  FILE_KINDS?: string;
}

/** What they stand for. */
export function fileLimits({ FILE_MOST_BYTES, FILES_MOST, FILE_KINDS }: FileEnvironment): FileLimits {
  return {
    mostBytes: FILE_MOST_BYTES ?? 25_000_000,
    mostFiles: FILES_MOST ?? 20,
    kinds: FILE_KINDS?.split(',') ?? [],
  };
}
