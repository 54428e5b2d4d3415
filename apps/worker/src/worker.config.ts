import { queueBackend, type QueueBackend } from '#jobs';
import { IsMailFrom, IsSmtpUrl, sendsMail } from '#platform';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsUrl, Matches, ValidateIf } from 'class-validator';

const WEB = { protocols: ['http', 'https'], require_tld: false, require_protocol: true };

/** What the worker needs from its surroundings. */
export class WorkerConfig {
  @Matches(/^postgres(ql)?:\/\//, { message: 'must be the postgres:// address of kenekanko_worker' })
  readonly WORKER_DATABASE_URL: string;

  @IsOptional()
  @Matches(/^rediss?:\/\//, { message: 'must be a redis:// address, or absent: then jobs wait in Postgres' })
  readonly QUEUE_URL?: string;

  /** What reports are signed with: 32 secret bytes; absent: none is made. */
  @IsOptional()
  @Matches(/^[A-Za-z0-9+/]{43}=$/, { message: 'must be 32 random bytes in base64' })
  readonly REPORT_KEY?: string;

  /** Where a container's health check asks, on the loopback interface; absent: nowhere. */
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: 'must be a port number' })
  readonly WORKER_HEALTH_PORT?: number;

  /** The network's mail server, smtp://name:password@host:587 or smtps://; absent: nobody is written to. */
  @ValidateIf(sendsMail)
  @IsSmtpUrl()
  readonly SMTP_URL?: string;

  /** Whom mail is from. */
  @ValidateIf(sendsMail)
  @IsMailFrom()
  readonly MAIL_FROM?: string;

  /** The console's address, the one thing that a mail names. */
  @ValidateIf(sendsMail)
  @IsUrl(WEB, { message: 'is the address staff open, such as https://desk.example.org' })
  readonly DESK_URL?: string;
}

/** Where jobs wait. */
export function queueOf(config: WorkerConfig): QueueBackend {
  return queueBackend(config.QUEUE_URL, config.WORKER_DATABASE_URL);
}
