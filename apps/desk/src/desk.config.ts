import { Type } from 'class-transformer';
import {
  IsBase64,
  IsInt,
  IsOptional,
  IsUrl,
  Matches,
  Max,
  Min,
  MinLength,
  ValidateBy,
} from 'class-validator';
import { IsMailFrom, IsTrustedProxies } from '#platform';

const POSTGRES = { protocols: ['postgres', 'postgresql'], require_tld: false, require_protocol: true };
const WEB = { protocols: ['http', 'https'], require_tld: false, require_protocol: true };
const KEY_BYTES = 32;

const IsPublicKey = () =>
  ValidateBy({
    name: 'publicKey',
    validator: {
      validate: (value) => typeof value === 'string' && Buffer.from(value, 'base64').length === KEY_BYTES,
      defaultMessage: () =>
        'is the root public key, 32 bytes in base64, as printed when the network was founded',
    },
  });

/** What the environment must say for the desk to run. */
export class DeskConfig {
  @Type(() => Number)
  @IsInt({ message: 'is a port between 1 and 65535' })
  @Min(0, { message: 'is a port between 1 and 65535' })
  @Max(65535, { message: 'is a port between 1 and 65535' })
  DESK_PORT: number = 3001;

  /** Where staff reach it. A real network's is https or an onion address. */
  @IsUrl(WEB, { message: 'is the address staff open, such as https://desk.example.org' })
  DESK_URL: string = 'http://localhost:3001';

  /** Where people file and follow: told to whom a monitor files for. */
  @IsUrl(WEB, { message: 'is the address people open, such as https://signalement.example.org' })
  PUBLIC_URL: string = 'http://localhost:3000';

  /** Whose X-Forwarded-For is believed: the reverse proxy's. */
  @IsTrustedProxies()
  TRUSTED_PROXIES: string = 'loopback';

  @IsUrl(POSTGRES, { message: 'is the postgres:// address of the role kenekanko_desk' })
  DESK_DATABASE_URL: string;

  @IsUrl(POSTGRES, { message: 'is the postgres:// address of the role kenekanko_report' })
  REPORT_DATABASE_URL: string;

  /** Secret behind the salts of names that don't exist. */
  @IsBase64({}, { message: 'is at least 32 random bytes in base64, and never changes' })
  @MinLength(44, { message: 'is at least 32 random bytes in base64, and never changes' })
  DESK_PEPPER: string;

  /** The public door's own: a receipt code handed over at this door must be known at that one. */
  @Matches(/^[A-Za-z0-9+/]{43}=$/, { message: 'is 32 random bytes in base64, the same as the public door’s' })
  RECEIPT_PEPPER: string;

  /** The one thing that no database may say. */
  @IsPublicKey()
  ROOT_PUBLIC_KEY: string;

  /** Whom the worker's mail is from, told to staff; absent: it sends none. */
  @IsOptional()
  @IsMailFrom()
  MAIL_FROM?: string;
}
