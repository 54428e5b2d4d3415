import {
  ensureRoles,
  LocalPostgres,
  migrateDatabase,
  postgresPlaces,
  roleUrl,
  type LoginRole,
} from '#database';
import { migrateQueue } from '#jobs';
import { startEnvironment } from '../start/environment.js';
import { InstanceLock } from '../start/instance-lock.js';
import { secretsOf, type Secrets } from '../start/secrets.js';

/** A migrated database, its address for each role, and the secrets beside it. */
export interface PreparedDatabase {
  readonly dataDir: string;
  readonly secrets: Secrets;
  url(role: LoginRole): string;
}

/**
 * Does something with the database that `npm start` uses, brought up and migrated for it. Throws while the system
 * runs on that data folder.
 */
export async function withPreparedDatabase(
  work: (database: PreparedDatabase) => Promise<void>,
): Promise<void> {
  const { dataDir, databaseUrl } = startEnvironment();
  const lock = new InstanceLock(dataDir);
  await lock.take();
  const postgres = databaseUrl ? undefined : new LocalPostgres(postgresPlaces(dataDir));
  try {
    await postgres?.start();
    const adminUrl = databaseUrl ?? postgres!.adminUrl;
    const secrets = secretsOf(dataDir);
    await ensureRoles(adminUrl, secrets.passwords);
    const url = (role: LoginRole): string => roleUrl(adminUrl, role, secrets.passwords[role]);
    await migrateDatabase(url('owner'));
    await migrateQueue(url('owner'));
    await work({ dataDir, secrets, url });
  } finally {
    await postgres?.stop();
    lock.release();
  }
}
