import { Transform } from 'class-transformer';
import { IsInt, IsOptional, IsUrl, Matches, Max, Min } from 'class-validator';
import { fileURLToPath } from 'node:url';
import { IsFilingPerMinute, IsOnionUrl, IsTrustedProxies, trustedProxies } from '#platform';
import { FileEnvironment, fileLimits } from './files/file-environment.js';
import type { FileLimits } from './files/file-limits.js';

/** What the public door needs to know to run. */
export interface IntakeConfig {
  /** 32 secret bytes that live outside the database. */
  readonly receiptPepper: Uint8Array;
  /** Base64 of the network's Ed25519 root key: the end of every chain of signatures. */
  readonly rootPublicKey: string;
  /** The door's own address, as people type it. */
  readonly publicUrl: string;
  /** Where "leave quickly" goes. */
  readonly leaveUrl: string;
  /** The same pages on Tor; null where the network has none. */
  readonly onionUrl: string | null;
  /** How many complaints one address may file in a minute before it has to wait. */
  readonly filingPerMinute: number;
  /** Whose word on where a request comes from is believed. */
  readonly trustedProxies: readonly string[];
  readonly files: FileLimits;
}

export const INTAKE_CONFIG = Symbol('intake-config');

/** The environment variables of the public door. */
export class IntakeEnvironment extends FileEnvironment {
  @Transform(({ value }) => Number(value))
  @IsInt({ message: 'must be a port number' })
  @Min(1, { message: 'must be a port number' })
  @Max(65_535, { message: 'must be a port number' })
  INTAKE_PORT = 3000;

  @Matches(/^postgres(ql)?:\/\//, { message: 'must be a postgres:// address of the role kenekanko_intake' })
  INTAKE_DATABASE_URL: string;

  @Matches(/^[A-Za-z0-9+/]{43}=$/, { message: 'must be 32 random bytes in base64' })
  RECEIPT_PEPPER: string;

  @Matches(/^[A-Za-z0-9+/]{43}=$/, { message: 'must be the 32 bytes of the root public key in base64' })
  ROOT_PUBLIC_KEY: string;

  @IsUrl(
    { require_tld: false, require_protocol: true },
    { message: 'must be the address people type, with http(s)://' },
  )
  PUBLIC_URL = 'http://localhost:3000';

  @IsOptional()
  @IsUrl({ require_protocol: true }, { message: 'must be a harmless page, with http(s)://' })
  LEAVE_URL = 'https://www.wikipedia.org/';

  @IsOptional()
  @IsOnionUrl()
  ONION_URL?: string;

  @Transform(({ value }) => Number(value))
  @IsFilingPerMinute()
  FILING_PER_MINUTE = 120;

  @IsTrustedProxies()
  TRUSTED_PROXIES = 'loopback';
}

/** The settings that the environment stands for. */
export function intakeConfig(environment: IntakeEnvironment): IntakeConfig {
  return {
    receiptPepper: Buffer.from(environment.RECEIPT_PEPPER, 'base64'),
    rootPublicKey: environment.ROOT_PUBLIC_KEY,
    publicUrl: environment.PUBLIC_URL,
    leaveUrl: environment.LEAVE_URL,
    onionUrl: environment.ONION_URL ?? null,
    filingPerMinute: environment.FILING_PER_MINUTE,
    trustedProxies: trustedProxies(environment.TRUSTED_PROXIES),
    files: fileLimits(environment),
  };
}

/** Where the build puts the scripts of the pages, also when this file is run from source. */
export function publicFolder(): string {
  const here = fileURLToPath(import.meta.url);
  const root = here.slice(0, here.indexOf(here.includes('/dist/') ? '/dist/' : '/apps/intake/'));
  return `${root}/dist/apps/intake/public`;
}
