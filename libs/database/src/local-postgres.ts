import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { postgresUser, type PostgresPlaces } from './postgres-places.js';
import { endLeftover } from './postgres-process.js';

/** Settings of every local server: safe against power cuts, and nothing a person wrote in its log. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  // A socket's path may have 107 bytes, a data folder's more.
  unix_socket_directories: '',
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

  /** Address of the network's database as the superuser that initdb made; only set-up uses it. */
  get adminUrl(): string {
    return `postgres://postgres:${this.password()}@127.0.0.1:${this.port}/kenekanko`;
  }

  /** The postmaster's process id while it runs. */
  get pid(): number | undefined {
    return this.child?.pid;
  }

  /**
   * Starts the server, making its files the first time and first ending what an earlier life left behind.
   * Started again after a crash it takes the same port, so that addresses stay true.
   */
  async start(onUnexpectedExit: () => void = () => undefined): Promise<void> {
    this.prepare();
    await endLeftover(this.places.data);
    this.port ||= await freePort();
    this.stopping = false;
    const child = this.spawn();
    this.child = child;
    child.once('exit', () => {
      this.child = undefined;
    });
    await this.untilReady(child);
    child.once('exit', () => {
      if (!this.stopping) onUnexpectedExit();
    });
  }

  /** Fast shutdown: running statements are cancelled, everything committed is on disk. */
  async stop(): Promise<void> {
    const child = this.child;
    this.stopping = true;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    child.kill('SIGINT');
    const impatient = setTimeout(() => child.kill('SIGQUIT'), 8_000);
    await exited;
    clearTimeout(impatient);
  }

  private spawn(): ChildProcess {
    const { binaries, data, log } = this.places;
    const settings = Object.entries({ ...SETTINGS, ...this.settings });
    const output = openSync(log, 'a', 0o600);
    try {
      return spawn(
        join(binaries, 'postgres'),
        [
          '-D',
          data,
          '-p',
          String(this.port),
          ...settings.flatMap(([key, value]) => ['-c', `${key}=${value}`]),
        ],
        // A session of its own: Ctrl-C is for the supervisor, who stops Postgres last.
        { cwd: '/', detached: true, stdio: ['ignore', output, output], ...postgresUser(data) },
      );
    } finally {
      closeSync(output);
    }
  }

  private prepare(): void {
    const { data, passwordFile, scratch } = this.places;
    if (existsSync(data)) return;
    if (!existsSync(passwordFile)) writeFileSync(passwordFile, newPassword(), { mode: 0o600 });
    const unfinished = join(scratch, 'new');
    const passwordCopy = join(scratch, 'initdb-password');
    // What a killed initdb left is no database yet; a finished one gets its name in one step.
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished, { mode: 0o700 });
    writeFileSync(passwordCopy, this.password(), { mode: 0o600 });
    const user = postgresUser(data);
    for (const path of [unfinished, passwordCopy])
      if (user.uid !== undefined) chownSync(path, user.uid, user.gid!);
    const options = ['-U', 'postgres', '-A', 'scram-sha-256', '--pwfile', passwordCopy, '-E', 'UTF8'];
    const made = spawnSync(
      join(this.places.binaries, 'initdb'),
      ['-D', unfinished, ...options, '--locale=C.UTF-8', '--data-checksums'],
      { cwd: '/', encoding: 'utf8', ...user },
    );
    rmSync(passwordCopy, { force: true });
    if (made.status !== 0)
      throw new Error(`Postgres could not make its files: ${made.stderr || made.error?.message}`);
    renameSync(unfinished, data);
  }

  private async untilReady(child: ChildProcess): Promise<void> {
    const connectionString = this.adminUrl.replace(/\/kenekanko$/, '/postgres');
    for (const deadline = Date.now() + 90_000; Date.now() < deadline; await wait(50)) {
      if (child.exitCode !== null || child.signalCode !== null)
        throw new Error(`Postgres did not start; see ${this.places.log}`);
      const client = new Client({ connectionString, connectionTimeoutMillis: 2_000 });
      client.on('error', () => undefined);
      try {
        await client.connect();
        return;
      } catch {
        // Not yet.
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
