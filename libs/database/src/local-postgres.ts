import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { postgresUser, type PostgresPlaces } from './postgres-places.js';

/** Settings of every local server: safe against power cuts, and nothing a person wrote in its log. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  max_connections: '200',
  fsync: 'on',
  synchronous_commit: 'on',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  jit: 'off',
};

/** A Postgres server of our own on the loopback interface, in a folder of its own. */
export class LocalPostgres {
  private child: ChildProcess | undefined;
  private stopping = false;
  private port = 0;

  constructor(
    private readonly places: PostgresPlaces,
    private readonly settings: Readonly<Record<string, string>> = {},
  ) {}

  /** Address of the maintenance database as the superuser that initdb made; only set-up uses it. */
  get adminUrl(): string {
    return `postgres://postgres:${this.password()}@127.0.0.1:${this.port}/kenekanko`;
  }

  /** The postmaster's process id while it runs. */
  get pid(): number | undefined {
    return this.child?.pid;
  }

  /** Starts the server (making its files the first time), on a free port unless one is given. */
  async start(onUnexpectedExit: () => void = () => undefined, port?: string): Promise<void> {
    this.prepare();
    await this.stopLeftover();
    this.port = port ? Number(port) : await freePort();
    this.stopping = false;
    const log = openSync(this.places.log, 'a', 0o600);
    const settings = Object.entries({
      ...SETTINGS,
      ...this.settings,
      unix_socket_directories: this.places.sockets,
    });
    const child = spawn(
      join(this.places.binaries, 'postgres'),
      [
        '-D',
        this.places.data,
        '-p',
        String(this.port),
        ...settings.flatMap(([key, value]) => ['-c', `${key}=${value}`]),
      ],
      // A session of its own: Ctrl-C is for the supervisor, who stops Postgres last.
      { cwd: '/', detached: true, stdio: ['ignore', log, log], ...postgresUser() },
    );
    this.child = child;
    child.once('exit', () => {
      this.child = undefined;
      if (!this.stopping) onUnexpectedExit();
    });
    await this.untilReady(child);
  }

  /** Fast shutdown: running statements are cancelled, everything committed is on disk. */
  async stop(): Promise<void> {
    const child = this.child;
    this.stopping = true;
    if (!child || child.exitCode !== null) return;
    child.kill('SIGINT');
    const ended = await Promise.race([once(child, 'exit').then(() => true), wait(8_000).then(() => false)]);
    if (!ended) child.kill('SIGQUIT');
  }

  private prepare(): void {
    if (existsSync(join(this.places.data, 'PG_VERSION'))) return;
    // What a killed initdb left is no database yet.
    rmSync(this.places.data, { recursive: true, force: true });
    mkdirSync(this.places.data, { recursive: true, mode: 0o700 });
    const { uid, gid } = postgresUser();
    if (uid !== undefined) chownSync(this.places.data, uid, gid!);
    if (!existsSync(this.places.passwordFile))
      writeFileSync(this.places.passwordFile, newPassword(), { mode: 0o600 });
    const forInitdb = join(this.places.sockets, 'initdb-password');
    writeFileSync(forInitdb, this.password(), { mode: 0o600 });
    if (uid !== undefined) chownSync(forInitdb, uid, gid!);
    chmodSync(this.places.data, 0o700);
    const made = spawnSync(
      join(this.places.binaries, 'initdb'),
      [
        '-D',
        this.places.data,
        '-U',
        'postgres',
        '-A',
        'scram-sha-256',
        '--pwfile',
        forInitdb,
        '-E',
        'UTF8',
        '--locale=C',
      ],
      { cwd: '/', encoding: 'utf8', ...postgresUser() },
    );
    rmSync(forInitdb, { force: true });
    if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr || made.error?.message}`);
  }

  /** A postmaster that outlived its supervisor (kill -9) holds the data folder: it is stopped, fast and safely. */
  private async stopLeftover(): Promise<void> {
    const pidFile = join(this.places.data, 'postmaster.pid');
    if (!existsSync(pidFile)) return;
    const pg = (args: string[]) =>
      spawnSync(join(this.places.binaries, 'pg_ctl'), [...args, '-D', this.places.data], {
        cwd: '/',
        ...postgresUser(),
      });
    if (pg(['status']).status === 0) pg(['stop', '-m', 'fast', '-w', '-t', '30']);
    await wait(0);
  }

  private async untilReady(child: ChildProcess): Promise<void> {
    const deadline = Date.now() + 90_000;
    while (Date.now() < deadline) {
      if (child.exitCode !== null) throw new Error(`Postgres did not start; see ${this.places.log}`);
      const client = new Client({
        connectionString: this.adminUrl.replace(/\/kenekanko$/, '/postgres'),
        connectionTimeoutMillis: 2_000,
      });
      client.on('error', () => undefined);
      try {
        await client.connect();
        return;
      } catch {
        await wait(50);
      } finally {
        await client.end().catch(() => undefined);
      }
    }
    throw new Error(`Postgres is not ready after 90 s; see ${this.places.log}`);
  }

  private password(): string {
    return readFileSync(this.places.passwordFile, 'utf8').trim();
  }
}

/** A password of letters, digits, - and _, as addresses take it (192 bits). */
export const newPassword = (): string => randomBytes(24).toString('base64url');

/** A port that nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  await new Promise((closed) => server.close(closed));
  return port;
}
