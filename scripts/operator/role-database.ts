import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { postgresPlaces, roleUrl, type LoginRole } from '#database';
import { ConfigurationError } from '#platform';
import { startEnvironment } from '../start/environment.js';
import { secretsOf } from '../start/secrets.js';

/**
 * The database's address for one role, for commands beside the running system: from `CHECK_DATABASE_URL` and the
 * like, else from the data folder that `npm start` uses.
 */
export function roleDatabaseUrl(role: LoginRole): string {
  const given = process.env[`${role.toUpperCase()}_DATABASE_URL`];
  if (given) return given;
  const { dataDir, databaseUrl } = startEnvironment();
  if (!existsSync(join(dataDir, 'secrets'))) {
    throw new ConfigurationError([`DATA_DIR: ${dataDir} holds no system; start it first with npm start`]);
  }
  return roleUrl(databaseUrl ?? runningPostgres(dataDir), role, secretsOf(dataDir).passwords[role]);
}

/** A running server writes its port into its own folder (postmaster.pid, fourth line). */
function runningPostgres(dataDir: string): string {
  const pidFile = join(postgresPlaces(dataDir).data, 'postmaster.pid');
  const port = existsSync(pidFile) ? readFileSync(pidFile, 'utf8').split('\n')[3]?.trim() : undefined;
  if (!port) throw new ConfigurationError(['DATA_DIR: its Postgres is not running; start it with npm start']);
  return `postgres://127.0.0.1:${port}/kenekanko`;
}
