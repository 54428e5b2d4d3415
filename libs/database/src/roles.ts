import { Client } from 'pg';
import { scramVerifier } from './scram-verifier.js';

/** The roles that log in; kenekanko_definer owns functions and never does. */
export const LOGIN_ROLES = ['owner', 'intake', 'desk', 'report', 'worker', 'check'] as const;

/** Which part of the system a database role stands for. */
export type LoginRole = (typeof LOGIN_ROLES)[number];

/** A password for each role that logs in. */
export type RolePasswords = Readonly<Record<LoginRole, string>>;

/** An address of that database for one role. */
export function roleUrl(adminUrl: string, role: LoginRole, password: string): string {
  const url = new URL(adminUrl);
  url.username = `kenekanko_${role}`;
  url.password = encodeURIComponent(password);
  return url.href;
}

/**
 * Makes the roles with these passwords and the database of the address, owned by kenekanko_owner; repeatable.
 * `adminUrl` is of someone who may create roles and databases; nothing else ever uses it.
 */
export async function ensureRoles(adminUrl: string, passwords: RolePasswords): Promise<void> {
  const database = decodeURIComponent(new URL(adminUrl).pathname.slice(1)) || 'kenekanko';
  const client = new Client({
    connectionString: maintenanceUrl(adminUrl),
    application_name: 'kenekanko-roles',
  });
  // A server that stops meanwhile is told by the statement that fails.
  client.on('error', () => undefined);
  await client.connect();
  try {
    // Two starts at once must not both create a role.
    await client.query(`SELECT pg_advisory_lock(hashtext('kenekanko-roles'))`);
    for (const role of LOGIN_ROLES) {
      const name = `kenekanko_${role}`;
      await ensureRole(client, name);
      // Whoever got into a role could have changed what it begins with, and its password: neither outlives a start.
      await client.query(await format(client, 'ALTER ROLE %I RESET ALL', name));
      const most = String(MOST_CONNECTIONS[role]);
      await client.query(
        await format(
          client,
          'ALTER ROLE %I LOGIN PASSWORD %L CONNECTION LIMIT %s',
          ...[name, scramVerifier(passwords[role]), most],
        ),
      );
    }
    // What the worker does can be done again, and whatever others commit after it makes it last: its commits need not
    // wait for the disk, which filing needs (docs/adr/0006).
    await client.query('ALTER ROLE kenekanko_worker SET synchronous_commit = off');
    await ensureRole(client, 'kenekanko_definer');
    await client.query('GRANT kenekanko_definer TO kenekanko_owner');
    // A role that is no superuser hands a database only to a role it belongs to.
    await client.query('GRANT kenekanko_owner TO CURRENT_USER');
    await ensureDatabase(client, database);
    for (const role of LOGIN_ROLES) {
      const name = `kenekanko_${role}`;
      await client.query(await format(client, 'ALTER ROLE %I IN DATABASE %I RESET ALL', name, database));
      await client.query(await format(client, 'GRANT CONNECT ON DATABASE %I TO %I', database, name));
    }
    await client.query(
      await format(client, 'REVOKE CONNECT, TEMPORARY ON DATABASE %I FROM PUBLIC', database),
    );
    if (await isSuperuser(client)) {
      await client.query('REVOKE CONNECT, TEMPORARY ON DATABASE postgres, template1 FROM PUBLIC');
      await within(adminUrl, (there) => there.query(LOCKS_FOR_THE_FEW));
    }
  } finally {
    await client.end();
  }
}

/**
 * As many as its pools may hold, twice, since a new process starts before the old one has gone; and in all fewer than
 * Postgres lets in: whoever got into one role leaves the others theirs.
 */
const MOST_CONNECTIONS: Readonly<Record<LoginRole, number>> = {
  ...{ owner: 10, intake: 40, desk: 40, report: 10, worker: 76, check: 5 },
};

/**
 * What waits for an advisory lock waits for whoever holds it, and anybody may hold any: here only those whose work needs
 * them. These functions are a superuser's to take away, in each database anew; the runbook says what remains elsewhere.
 */
const LOCKS_FOR_THE_FEW = `
  DO $$
  DECLARE f regprocedure;
  BEGIN
    FOR f IN SELECT oid FROM pg_proc
              WHERE pronamespace = 'pg_catalog'::regnamespace AND proname ~ '^pg_(try_)?advisory_' LOOP
      EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', f);
      EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO kenekanko_worker, kenekanko_definer, kenekanko_owner', f);
    END LOOP;
  END $$`;

async function isSuperuser(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ rolsuper: boolean }>(
    'SELECT rolsuper FROM pg_roles WHERE rolname = current_user',
  );
  return rows[0]!.rolsuper;
}

/** Does something in the network's own database. */
async function within(adminUrl: string, work: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: adminUrl, application_name: 'kenekanko-roles' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

/** The same server's maintenance database, since the network's own may not exist yet. */
export function maintenanceUrl(adminUrl: string): string {
  const url = new URL(adminUrl);
  url.pathname = '/postgres';
  return url.href;
}

/** Makes the database, or takes over one that an administrator made beforehand. */
async function ensureDatabase(client: Client, name: string): Promise<void> {
  const { rows } = await client.query<{ owner: string }>(
    'SELECT pg_get_userbyid(datdba) AS owner FROM pg_database WHERE datname = $1',
    [name],
  );
  if (rows.length === 0)
    await client.query(await format(client, 'CREATE DATABASE %I OWNER kenekanko_owner', name));
  else if (rows[0]!.owner !== 'kenekanko_owner')
    await client.query(await format(client, 'ALTER DATABASE %I OWNER TO kenekanko_owner', name));
}

async function ensureRole(client: Client, name: string): Promise<void> {
  const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [name]);
  if (!rowCount) await client.query(await format(client, 'CREATE ROLE %I', name));
}

/** Quotes names and literals on the server: DDL takes no parameters. */
async function format(client: Client, template: string, ...values: string[]): Promise<string> {
  const places = values.map((_, i) => `, $${i + 2}::text`).join('');
  const { rows } = await client.query<{ sql: string }>(`SELECT format($1${places}) AS sql`, [
    template,
    ...values,
  ]);
  return rows[0]!.sql;
}
