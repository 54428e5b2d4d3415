import 'reflect-metadata';
import {
  ensureRoles,
  LocalPostgres,
  migrateDatabase,
  postgresPlaces,
  roleUrl,
  type LoginRole,
} from '#database';
import { migrateQueue } from '#jobs';
import { isDomainError, systemClock } from '#kernel';
import { COUNT, DISTRICT_IDS } from './demo/size.js';
import { clearDemonstration, makeDemonstration } from './demo/make.js';
import { threadedSealing } from './demo/sealing-pool.js';
import { startEnvironment, type Environment } from './start/environment.js';
import { InstanceLock } from './start/instance-lock.js';
import { secretsOf } from './start/secrets.js';

/** Clears a demonstration and makes it anew; refuses while the system runs, and always where the network is real. */
async function main(): Promise<void> {
  const environment = startEnvironment();
  const lock = new InstanceLock(environment.dataDir);
  await lock.take();
  const postgres = environment.databaseUrl
    ? undefined
    : new LocalPostgres(postgresPlaces(environment.dataDir));
  try {
    await postgres?.start();
    await reset(environment, environment.databaseUrl ?? postgres!.adminUrl);
  } finally {
    await postgres?.stop();
    lock.release();
  }
}

async function reset({ dataDir }: Environment, adminUrl: string): Promise<void> {
  const { passwords, receiptPepper } = secretsOf(dataDir);
  await ensureRoles(adminUrl, passwords);
  const url = (role: LoginRole): string => roleUrl(adminUrl, role, passwords[role]);
  await migrateDatabase(url('owner'));
  await migrateQueue(url('owner'));
  const urls = { owner: url('owner'), intake: url('intake'), desk: url('desk'), worker: url('worker') };
  await clearDemonstration(urls);
  say('cleared');
  const sealing = threadedSealing();
  try {
    await makeDemonstration({
      environment: { dataDir, urls, receiptPepper: Buffer.from(receiptPepper, 'base64') },
      ...{ districtIds: DISTRICT_IDS, count: COUNT, sealing, clock: systemClock, say },
      filed: (count) => void (count % 30 === 0 && say(`${count}/${COUNT}`)),
    });
  } finally {
    await sealing.close();
  }
  say('complete; npm start shows it');
}

function say(text: string): void {
  console.log(`demo: ${text}`);
}

main().catch((error: unknown) => {
  const real = isDomainError(error) && error.code === 'demo.real-network';
  if (real) console.error('This database holds a real network: nothing was changed.');
  else console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
