import { Type } from 'class-transformer';
import {
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUrl,
  Matches,
  Max,
  Min,
  MinLength,
  ValidateBy,
  ValidateIf,
} from 'class-validator';
import { resolve } from 'node:path';
import {
  IsFilingPerMinute,
  IsMailFrom,
  IsOnionUrl,
  IsSmtpUrl,
  sendsMail,
  IsTrustedProxies,
  LOG_LEVELS,
  readConfig,
} from '#platform';
import { FileEnvironment } from '../../apps/intake/src/files/file-environment.js';

const PORT = { message: 'must be a port number between 1 and 65535' };
const ADDRESS = { message: 'must be an address such as https://signalement.example.org' };
const DiffersFrom = (other: keyof StartEnvironment) =>
  ValidateBy({
    name: 'differs',
    validator: {
      validate: (value, context) => value !== (context!.object as StartEnvironment)[other],
      defaultMessage: () => `must differ from ${other}`,
    },
  });

/** The environment `npm start` understands; README.md has the same table in words. */
class StartEnvironment extends FileEnvironment {
  @Type(() => Number)
  @IsInt(PORT)
  @Min(1, PORT)
  @Max(65535, PORT)
  INTAKE_PORT = 3000;

  @Type(() => Number)
  @IsInt(PORT)
  @Min(1, PORT)
  @Max(65535, PORT)
  @DiffersFrom('INTAKE_PORT')
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

  /** Absent: the demonstration's, made when it is founded. */
  @IsOptional()
  @Matches(/^[A-Za-z0-9+/]{43}=$/, {
    message: 'must be the 32 bytes of the root public key in base64, as printed when the network was founded',
  })
  ROOT_PUBLIC_KEY?: string;

  @IsOptional()
  @IsIn(LOG_LEVELS, { message: `must be one of ${LOG_LEVELS.join(', ')}` })
  LOG_LEVEL?: string;

  @IsOptional()
  @IsUrl({ require_protocol: true }, { message: 'must be a harmless page, with http(s)://' })
  LEAVE_URL?: string;

  @IsOptional()
  @IsOnionUrl()
  ONION_URL?: string;

  @IsOptional()
  @Type(() => Number)
  @IsFilingPerMinute()
  FILING_PER_MINUTE?: number;

  @IsOptional()
  @IsTrustedProxies()
  TRUSTED_PROXIES?: string;

  /** Both or neither: without them nobody is written to. */
  @ValidateIf(sendsMail)
  @IsSmtpUrl()
  SMTP_URL?: string;

  @ValidateIf(sendsMail)
  @IsMailFrom()
  MAIL_FROM?: string;
}

/** What the doors read themselves, with a default of their own. */
const HANDED_ON = [
  ...(['LOG_LEVEL', 'LEAVE_URL', 'ONION_URL', 'FILING_PER_MINUTE', 'TRUSTED_PROXIES'] as const),
  ...(['FILE_MOST_BYTES', 'FILES_MOST', 'FILE_KINDS'] as const),
] as const;

/** The environment, checked and completed. Throws a ConfigurationError with every fault at once. */
export function startEnvironment(environment = process.env) {
  const read = readConfig(StartEnvironment, environment);
  return {
    intakePort: read.INTAKE_PORT,
    deskPort: read.DESK_PORT,
    dataDir: resolve(read.DATA_DIR),
    databaseUrl: read.DATABASE_URL,
    queueUrl: read.QUEUE_URL,
    publicUrl: read.PUBLIC_URL ?? `http://localhost:${read.INTAKE_PORT}`,
    deskUrl: read.DESK_URL ?? `http://localhost:${read.DESK_PORT}`,
    mail: read.SMTP_URL ? { SMTP_URL: read.SMTP_URL, MAIL_FROM: read.MAIL_FROM! } : null,
    handedOn: Object.fromEntries(
      HANDED_ON.flatMap((name) => (read[name] === undefined ? [] : [[name, String(read[name])]])),
    ) as Readonly<Record<string, string>>,
  };
}

/** What `npm start` runs with. */
export type Environment = ReturnType<typeof startEnvironment>;
