import { testBinaries } from '#testing';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { migrateDatabase } from './data-source.js';
import { LocalPostgres, newPassword } from './local-postgres.js';
import { createPool, queryRows } from './pool.js';
import { postgresPlaces } from './postgres-places.js';
import { ensureRoles, LOGIN_ROLES, maintenanceUrl, roleUrl, type RolePasswords } from './roles.js';
import { WRITABLE } from './writable.js';

const query = async (url: string, sql: string) => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
};

const newPasswords = () =>
  Object.fromEntries(LOGIN_ROLES.map((role) => [role, newPassword()])) as RolePasswords;

// A server of its own: roles are the whole server's, and the run's other tests log in with theirs.
describe('setting up roles as an administrator who is no superuser', () => {
  let folder: string;
  let server: LocalPostgres;
  let superUrl: string;
  let adminUrl: string;
  const passwords = newPasswords();

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kenekanko-roles-'));
    chmodSync(folder, 0o711);
    server = new LocalPostgres(postgresPlaces(folder, testBinaries()), { fsync: 'off' });
    await server.start();
    superUrl = maintenanceUrl(server.adminUrl);
    await query(superUrl, `CREATE ROLE admin LOGIN CREATEROLE CREATEDB PASSWORD 'admin'`);
    const url = new URL(server.adminUrl);
    [url.username, url.password] = ['admin', 'admin'];
    adminUrl = url.href;
    await ensureRoles(adminUrl, passwords);
  }, 60_000);

  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const urlOf = (role: (typeof LOGIN_ROLES)[number], of = passwords) => roleUrl(adminUrl, role, of[role]);

  it('lets each role in with its own password and no other', async () => {
    for (const role of LOGIN_ROLES) {
      expect(await query(urlOf(role), 'SELECT current_user AS me')).toEqual([{ me: `kenekanko_${role}` }]);
    }
    const guessed = roleUrl(adminUrl, 'intake', passwords.desk);
    await expect(query(guessed, 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
  });

  it('stores verifiers only', async () => {
    const rows = await query(superUrl, `SELECT rolpassword FROM pg_authid WHERE rolname LIKE 'kenekanko%'`);
    const stored = rows.map((row) => row['rolpassword']).filter((one) => one !== null);
    expect(stored).toHaveLength(LOGIN_ROLES.length);
    for (const one of stored) expect(one).toMatch(/^SCRAM-SHA-256\$4096:/);
  });

  it('gives the owner enough to migrate, and is repeatable with new passwords', async () => {
    expect(await migrateDatabase(urlOf('owner'))).not.toEqual([]);
    const changed = newPasswords();
    await ensureRoles(adminUrl, changed);
    await expect(query(urlOf('owner'), 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
    expect(await migrateDatabase(urlOf('owner', changed))).toEqual([]);
    await ensureRoles(adminUrl, passwords);
  });

  it('leaves nothing that a role changed of itself, and no role more connections than its own', async () => {
    await query(
      urlOf('intake'),
      `ALTER ROLE kenekanko_intake SET synchronous_commit = off;
       ALTER ROLE kenekanko_intake IN DATABASE kenekanko SET default_transaction_read_only = on;
       ALTER ROLE kenekanko_intake PASSWORD 'its own'`,
    );
    await ensureRoles(adminUrl, passwords);
    const shown = `SELECT current_setting('synchronous_commit') AS commits, current_setting('transaction_read_only') AS reads`;
    expect(await query(urlOf('intake'), shown)).toEqual([{ commits: 'on', reads: 'off' }]);
    expect(await query(urlOf('worker'), shown)).toEqual([{ commits: 'off', reads: 'off' }]);
    const open: Client[] = [];
    const crowd = async () => {
      for (;;) {
        const client = new Client({ connectionString: urlOf('report') });
        await client.connect();
        open.push(client);
      }
    };
    await expect(crowd()).rejects.toMatchObject({ code: '53300' });
    expect(open.length).toBeLessThan(20);
    expect(await query(urlOf('intake'), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await Promise.all(open.map((client) => client.end()));
  });

  it('a door begins with commits that last and writes, whatever its role was given meanwhile', async () => {
    await query(
      urlOf('intake'),
      `ALTER ROLE kenekanko_intake SET synchronous_commit = off;
       ALTER ROLE kenekanko_intake SET default_transaction_read_only = on`,
    );
    const pool = createPool({ url: urlOf('intake'), name: 'test', max: 1 });
    expect(await queryRows(pool, WRITABLE)).toHaveLength(1);
    expect(await queryRows(pool, 'SHOW synchronous_commit')).toEqual([{ synchronous_commit: 'on' }]);
    await pool.end();
    await expect(query(urlOf('intake'), WRITABLE)).rejects.toMatchObject({ code: '22012' });
    await ensureRoles(adminUrl, passwords);
  });

  it('lets no other role into the database', async () => {
    await query(superUrl, `CREATE ROLE stranger LOGIN PASSWORD 'stranger'`);
    const url = new URL(adminUrl);
    [url.username, url.password] = ['stranger', 'stranger'];
    await expect(query(url.href, 'SELECT 1')).rejects.toMatchObject({ code: '42501' });
  });

  it('takes over an empty database that the administrator made beforehand', async () => {
    await query(maintenanceUrl(adminUrl), 'CREATE DATABASE made_before');
    const url = new URL(adminUrl);
    url.pathname = '/made_before';
    await ensureRoles(url.href, passwords);
    expect(await migrateDatabase(roleUrl(url.href, 'owner', passwords.owner))).not.toEqual([]);
  });
});
