import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, IsUrl, Matches, Max, Min, MinLength } from 'class-validator';
import { resolve } from 'node:path';
import { ConfigurationError, readConfig } from '#platform';

const PORT = { message: 'must be a port number between 1 and 65535' };
const ADDRESS = { message: 'must be an address such as https://signalement.example.org' };

/** The environment `npm start` understands; README.md has the same table in words. */
class StartEnvironment {
  @Type(() => Number)
  @IsInt(PORT)
  @Min(1, PORT)
  @Max(65535, PORT)
  INTAKE_PORT = 3000;

  @Type(() => Number)
  @IsInt(PORT)
  @Min(1, PORT)
  @Max(65535, PORT)
  DESK_PORT = 3001;

  @IsString()
  @MinLength(1)
  DATA_DIR = '.data';

  /** Absent: the embedded Postgres. Else an address of someone who may create roles and the database. */
  @IsOptional()
  @Matches(/^postgres(ql)?:\/\/[^/]+\/.+/, {
    message: 'must look like postgres://name:password@host:5432/kenekanko',
  })
  DATABASE_URL?: string;

  /** Absent: BullMQ on the same Postgres. */
  @IsOptional()
  @Matches(/^rediss?:\/\/.+/, { message: 'must look like redis://host:6379' })
  QUEUE_URL?: string;

  @IsOptional()
  @IsUrl({ require_tld: false, require_protocol: true, protocols: ['http', 'https'] }, ADDRESS)
  PUBLIC_URL?: string;

  @IsOptional()
  @IsUrl({ require_tld: false, require_protocol: true, protocols: ['http', 'https'] }, ADDRESS)
  DESK_URL?: string;
}

/** The environment, checked and completed. Throws a ConfigurationError with every fault at once. */
export function startEnvironment() {
  const read = readConfig(StartEnvironment);
  if (read.INTAKE_PORT === read.DESK_PORT) {
    throw new ConfigurationError(['INTAKE_PORT and DESK_PORT: must differ']);
  }
  return {
    intakePort: read.INTAKE_PORT,
    deskPort: read.DESK_PORT,
    dataDir: resolve(read.DATA_DIR),
    databaseUrl: read.DATABASE_URL,
    queueUrl: read.QUEUE_URL,
    publicUrl: read.PUBLIC_URL ?? `http://localhost:${read.INTAKE_PORT}`,
    deskUrl: read.DESK_URL ?? `http://localhost:${read.DESK_PORT}`,
  };
}

/** What `npm start` runs with. */
export type Environment = ReturnType<typeof startEnvironment>;
