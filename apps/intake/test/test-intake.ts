import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomBytes } from 'node:crypto';
import { pino } from 'pino';
import { MovingClock } from '#kernel';
import { testDatabase, type TestDatabase } from '#testing';
import { createIntake } from '../src/app.js';
import type { IntakeConfig } from '../src/config.js';
import { aNetwork, type TestNetwork } from './a-network.js';

/** A public door on a port of its own, with its database, network and clock. */
export interface TestIntake {
  readonly url: string;
  readonly app: NestFastifyApplication;
  readonly database: TestDatabase;
  readonly network: TestNetwork;
  readonly clock: MovingClock;
  /** Everything the door has logged, line by line. */
  readonly log: string[];
  stop(): Promise<void>;
}

/** Opens a public door for a test. */
export async function testIntake(
  trustedProxies: readonly string[] = ['loopback'],
  own: Partial<IntakeConfig> = {},
): Promise<TestIntake> {
  const database = await testDatabase();
  const network = await aNetwork(database.urls.owner);
  // Behind the database's own clock, which nothing may be ahead of, however far a test moves it on.
  const clock = new MovingClock(new Date('2024-11-25T10:00:00Z'));
  const log: string[] = [];
  const config = {
    receiptPepper: randomBytes(32),
    rootPublicKey: network.rootPublicKey,
    publicUrl: 'http://localhost:3000',
    leaveUrl: 'https://www.wikipedia.org/',
    onionUrl: null,
    filingPerMinute: 120,
    trustedProxies,
    files: { mostBytes: 25_000_000, mostFiles: 20, kinds: [] },
    ...own,
  };
  const logger = pino({ level: 'debug' }, { write: (line: string) => void log.push(line) });
  const app = await createIntake({ config, databaseUrl: database.urls.intake, clock }, logger);
  await app.listen(0, '127.0.0.1');
  const stop = async (): Promise<void> => {
    await app.close();
    await database.drop();
  };
  return { url: await app.getUrl(), app, database, network, clock, log, stop };
}
