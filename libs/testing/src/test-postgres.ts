import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import {
  embeddedBinaries,
  ensureRoles,
  LocalPostgres,
  LOGIN_ROLES,
  maintenanceUrl,
  migrateDatabase,
  newPassword,
  postgresPlaces,
  roleUrl,
  type RolePasswords,
} from '#database';
import { migrateQueue } from '#jobs';

/** The server a test run shares: who set it up, and the passwords of the roles the tests use. */
export interface TestPostgres {
  readonly adminUrl: string;
  readonly passwords: RolePasswords;
}

/** The migrated database every test database is a copy of. */
export const TEMPLATE = 'kenekanko_template';

const DEBIAN_BINARIES = '/usr/lib/postgresql/15/bin';

/**
 * The run's server: the first worker to ask starts it, the others wait; test/global-teardown.mjs stops it.
 * `TEST_POSTGRES=15` takes Debian's PostgreSQL 15 instead of the embedded 18.
 */
export async function testPostgres(): Promise<TestPostgres> {
  const home = process.env['KENEKANKO_TEST_HOME'] ?? join(tmpdir(), `kenekanko-test-${process.pid}`);
  const ready = join(home, 'ready.json');
  mkdirSync(home, { recursive: true, mode: 0o711 });
  if (!existsSync(ready)) {
    if (isFirst(home)) await start(home, ready);
    else await untilExists(ready);
  }
  return JSON.parse(readFileSync(ready, 'utf8')) as TestPostgres;
}

/** Programs of the version under test. */
export const testBinaries = (): string =>
  process.env['TEST_POSTGRES'] === '15' ? DEBIAN_BINARIES : embeddedBinaries();

async function start(home: string, ready: string): Promise<void> {
  const postgres = new LocalPostgres(postgresPlaces(home, testBinaries()), {
    fsync: 'off',
    max_connections: '300',
  });
  await postgres.start();
  const passwords = Object.fromEntries(LOGIN_ROLES.map((role) => [role, newPassword()])) as RolePasswords;
  const adminUrl = postgres.adminUrl.replace(/\/kenekanko$/, `/${TEMPLATE}`);
  await ensureRoles(adminUrl, passwords);
  await letAllIn(adminUrl);
  const ownerUrl = roleUrl(adminUrl, 'owner', passwords.owner);
  await migrateDatabase(ownerUrl);
  await migrateQueue(ownerUrl);
  writeFileSync(`${ready}.part`, JSON.stringify({ adminUrl, passwords } satisfies TestPostgres), {
    mode: 0o600,
  });
  renameSync(`${ready}.part`, ready);
}

/** Many tests at once are many doors. */
async function letAllIn(adminUrl: string): Promise<void> {
  const client = new Client({ connectionString: maintenanceUrl(adminUrl) });
  await client.connect();
  for (const role of LOGIN_ROLES) await client.query(`ALTER ROLE kenekanko_${role} CONNECTION LIMIT -1`);
  await client.end();
}

function isFirst(home: string): boolean {
  try {
    mkdirSync(join(home, 'starting'));
    return true;
  } catch {
    return false;
  }
}

async function untilExists(path: string): Promise<void> {
  for (let tries = 0; tries < 1200; tries++) {
    if (existsSync(path)) return;
    await wait(50);
  }
  throw new Error('The test Postgres did not come up in a minute.');
}
