import { IsBase64, IsString, Matches, MinLength } from 'class-validator';
import { readConfig } from '#platform';
import type { ReplayUrls } from './replay/world.js';

const ADDRESS = { message: 'must be a postgres:// address' };

/** What the demonstration's maker is started with. */
class DemoVariables {
  @IsString()
  @MinLength(1)
  DATA_DIR: string;

  @Matches(/^postgres/, ADDRESS)
  OWNER_DATABASE_URL: string;

  @Matches(/^postgres/, ADDRESS)
  INTAKE_DATABASE_URL: string;

  @Matches(/^postgres/, ADDRESS)
  DESK_DATABASE_URL: string;

  @Matches(/^postgres/, ADDRESS)
  WORKER_DATABASE_URL: string;

  @Matches(/^postgres/, ADDRESS)
  REPORT_DATABASE_URL: string;

  @IsBase64({}, { message: 'must be base64' })
  RECEIPT_PEPPER: string;
}

/** Where the demonstration is made, and with which of the network's secrets. */
export interface DemoEnvironment {
  readonly dataDir: string;
  readonly urls: ReplayUrls;
  readonly receiptPepper: Uint8Array;
}

/** Reads it from the process's environment. Throws a ConfigurationError with every fault at once. */
export function demoEnvironment(): DemoEnvironment {
  const read = readConfig(DemoVariables);
  return {
    dataDir: read.DATA_DIR,
    urls: {
      owner: read.OWNER_DATABASE_URL,
      intake: read.INTAKE_DATABASE_URL,
      desk: read.DESK_DATABASE_URL,
      worker: read.WORKER_DATABASE_URL,
      report: read.REPORT_DATABASE_URL,
    },
    receiptPepper: Buffer.from(read.RECEIPT_PEPPER, 'base64'),
  };
}
