import { chmodSync, mkdtempSync, readlinkSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Client } from 'pg';
import { LocalPostgres } from './local-postgres.js';
import { postgresPlaces, type PostgresPlaces } from './postgres-places.js';
import { processesOf } from './postgres-process.js';

const query = async (server: LocalPostgres, sql: string) => {
  const client = new Client({ connectionString: server.adminUrl.replace(/\/kenekanko$/, '/postgres') });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<{ answer: string }>(sql)).rows[0]?.answer;
  } finally {
    await client.end().catch(() => undefined);
  }
};

const crash = async (server: LocalPostgres, restart: () => Promise<void>) => {
  const died = new Promise<void>((resolve) => (onDeath = resolve));
  process.kill(server.pid!, 'SIGKILL');
  await died;
  await restart();
};
let onDeath: () => void = () => undefined;

describe('a local Postgres', () => {
  let folder: string;
  let places: PostgresPlaces;
  let server: LocalPostgres;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kenekanko-local-'));
    chmodSync(folder, 0o711);
    places = postgresPlaces(folder);
    server = new LocalPostgres(places);
    await server.start(() => onDeath());
    await query(server, 'CREATE TABLE kept AS SELECT 42 AS answer');
  }, 60_000);

  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const kept = () => query(server, 'SELECT answer::text FROM kept');

  it('listens on the loopback interface only, durably, and logs no parameters', async () => {
    expect(await query(server, `SELECT current_setting('listen_addresses') AS answer`)).toBe('127.0.0.1');
    expect(await query(server, `SELECT current_setting('fsync') AS answer`)).toBe('on');
    expect(await query(server, `SELECT current_setting('log_parameter_max_length_on_error') AS answer`)).toBe(
      '0',
    );
  });

  it('keeps its password and files to itself', () => {
    expect(statSync(places.passwordFile).mode & 0o777).toBe(0o600);
    expect(statSync(places.data).mode & 0o077).toBe(0);
    expect(statSync(places.data).uid).not.toBe(0);
  });

  it('knows case beyond ASCII', async () => {
    expect(await query(server, `SELECT lower('ÉƐƆ') AS answer`)).toBe('éɛɔ');
  });

  it('comes back on the same port after kill -9 of the postmaster, also with a session still at work', async () => {
    const before = server.adminUrl;
    const busy = new Client({ connectionString: before.replace(/\/kenekanko$/, '/postgres') });
    busy.on('error', () => undefined);
    await busy.connect();
    const cut = busy.query('SELECT pg_sleep(60)').catch(() => 'cut');
    await crash(server, () => server.start(() => onDeath()));
    expect(await cut).toBe('cut');
    expect(server.adminUrl).toBe(before);
    expect(await kept()).toBe('42');
  }, 30_000);

  it('takes over from a supervisor that was killed and left it running', async () => {
    const left = server.pid!;
    server = new LocalPostgres(places);
    await server.start(() => onDeath());
    expect(processesOf(places.data)).not.toContain(left);
    expect(await kept()).toBe('42');
  }, 30_000);

  it("starts when the lock file's process id has become another program's", async () => {
    await server.stop();
    writeFileSync(join(places.data, 'postmaster.pid'), `${process.pid}\n${places.data}\n`);
    await server.start(() => onDeath());
    expect(await kept()).toBe('42');
  }, 30_000);

  it('leaves no process behind when it is stopped', async () => {
    await server.stop();
    expect(processesOf(places.data)).toEqual([]);
  });
});

// An ordinary user has no folder that Postgres could not reach.
if (process.getuid?.() === 0) {
  it('as root, works from a folder that only root may enter', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kenekanko-private-'));
    const first = new LocalPostgres(postgresPlaces(folder));
    await first.start();
    await query(first, 'CREATE TABLE kept AS SELECT 7 AS answer');
    await first.stop();
    // Whatever the rights become later, the data stays where it is.
    chmodSync(folder, 0o755);
    const second = new LocalPostgres(postgresPlaces(folder));
    await second.start();
    expect(await query(second, 'SELECT answer::text FROM kept')).toBe('7');
    await second.stop();
    rmSync(dirname(readlinkSync(join(folder, 'postgres'))), { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);
}
