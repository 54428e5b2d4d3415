import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  ensureRoles,
  freePort,
  LocalPostgres,
  migrateDatabase,
  postgresPlaces,
  roleUrl,
  type LoginRole,
} from '#database';
import { migrateQueue } from '#jobs';
import { secretsOf } from '../../start/secrets.js';
import { DIST } from './built.js';
import { foundProofNetwork, type ProofNetwork } from './network.js';
import { descendants, killHard, processes, until } from './processes.js';
import { ProofRedis } from './proof-redis.js';

/** Which of the system's processes. */
export type Part = 'intake' | 'desk' | 'worker' | 'postgres';

/** Where jobs wait. */
export type Backend = 'postgres' | 'redis';

const READY_WITHIN_MS = 180_000;

/** The whole system as `npm start` runs it, on a folder, ports and a network of its own. */
export class ProofSystem {
  private supervisor: ChildProcess | undefined;
  private readonly seen = new Set<number>();

  private constructor(
    readonly dataDir: string,
    readonly network: ProofNetwork,
    readonly redis: ProofRedis | undefined,
    private readonly ports: { readonly intake: number; readonly desk: number },
  ) {
    process.once('exit', () => this.killAll());
  }

  /** Founds the network and starts everything; resolves when the system says it is ready. */
  static async start(backend: Backend): Promise<ProofSystem> {
    const dataDir = mkdtempSync(join(tmpdir(), 'kenekanko-proof-'));
    chmodSync(dataDir, 0o711);
    const network = await found(dataDir);
    writeFileSync(join(dataDir, 'secrets/root.pub'), network.rootPublicKey);
    const redis = backend === 'redis' ? await ProofRedis.start(join(dataDir, 'redis')) : undefined;
    const ports = { intake: await freePort(), desk: await freePort() };
    const system = new ProofSystem(dataDir, network, redis, ports);
    try {
      await system.bringUp();
      return system;
    } catch (error) {
      system.killAll();
      await system.remove();
      throw error;
    }
  }

  get intakeUrl(): string {
    return `http://127.0.0.1:${this.ports.intake}`;
  }

  get deskUrl(): string {
    return `http://127.0.0.1:${this.ports.desk}`;
  }

  /** What the supervisor printed. */
  get outputFile(): string {
    return join(this.dataDir, 'start.log');
  }

  get postgresFolder(): string {
    return postgresPlaces(this.dataDir).data;
  }

  /** The superuser's address: a thief of the disk is no role of ours. */
  adminUrl(): string {
    const { data, passwordFile } = postgresPlaces(this.dataDir);
    const port = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[3]!.trim();
    return `postgres://postgres:${readFileSync(passwordFile, 'utf8').trim()}@127.0.0.1:${port}/kenekanko`;
  }

  urlOf(role: LoginRole): string {
    return roleUrl(this.adminUrl(), role, secretsOf(this.dataDir).passwords[role]);
  }

  /** Starts it on this folder, for the first time or again. */
  async bringUp(): Promise<void> {
    const output = openSync(this.outputFile, 'a');
    const child = spawn(process.execPath, ['--enable-source-maps', join(DIST, 'scripts/start.js')], {
      env: this.environment(),
      stdio: ['ignore', output, output],
      detached: true,
    });
    closeSync(output);
    const before = this.readyLines();
    this.supervisor = child;
    const ended = () => child.exitCode !== null || child.signalCode !== null;
    const settled = await until(() => ended() || this.readyLines() > before, READY_WITHIN_MS);
    if (!settled || ended())
      throw new Error(`The system did not come up:\n${readFileSync(this.outputFile, 'utf8').slice(-2_000)}`);
    this.remember();
  }

  /** The process id of a part, if it runs now. */
  pidOf(part: Part): number | undefined {
    this.remember();
    const mark = part === 'postgres' ? '/bin/postgres -D ' : `/apps/${part}/src/main.js`;
    return this.family().find(({ command }) => command.includes(mark))?.pid;
  }

  /** kill -9 of a part; false when it was down already. */
  kill(part: Part): boolean {
    const pid = this.pidOf(part);
    return pid !== undefined && killHard(pid);
  }

  /** kill -9 of the supervisor and everything under it, at once. */
  killAll(): void {
    this.remember();
    const supervisor = this.supervisor;
    if (supervisor?.pid && supervisor.exitCode === null) killHard(supervisor.pid);
    for (const { pid } of this.family()) killHard(pid);
    for (const pid of this.seen) if (this.isOurs(pid)) killHard(pid);
  }

  /** Asks it to stop as Ctrl-C does; milliseconds it took. Throws when it had to be forced. */
  async stop(): Promise<number> {
    this.remember();
    const child = this.supervisor!;
    const began = Date.now();
    const exited = once(child, 'exit');
    child.kill('SIGTERM');
    await exited;
    return Date.now() - began;
  }

  /** Processes of this system that still run, which after a stop is none. */
  orphans(): number[] {
    return [...this.seen].filter((pid) => this.isOurs(pid));
  }

  /** Forgets the folder. */
  async remove(): Promise<void> {
    await this.redis?.stop();
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  private environment(): NodeJS.ProcessEnv {
    return {
      PATH: process.env['PATH'] ?? '',
      DATA_DIR: this.dataDir,
      INTAKE_PORT: String(this.ports.intake),
      DESK_PORT: String(this.ports.desk),
      PUBLIC_URL: this.intakeUrl,
      // Checked, not listened on: staff of a real network come through https.
      DESK_URL: 'https://desk.example.org',
      LOG_LEVEL: 'trace',
      // All who file here come from one address.
      FILING_PER_MINUTE: '1000000',
      ...(this.redis ? { QUEUE_URL: this.redis.url } : {}),
    };
  }

  private family() {
    const pid = this.supervisor?.pid;
    return pid === undefined ? [] : descendants(pid);
  }

  private remember(): void {
    for (const { pid } of this.family()) this.seen.add(pid);
  }

  /** A process id may be another program's by now. */
  private isOurs(pid: number): boolean {
    const command = processes().find((one) => one.pid === pid)?.command ?? '';
    return command.includes(DIST) || command.startsWith('postgres') || command.includes('/bin/postgres -D ');
  }

  private readyLines(): number {
    return readFileSync(this.outputFile, 'utf8').match(/^ready$/gm)?.length ?? 0;
  }
}

async function found(dataDir: string): Promise<ProofNetwork> {
  const postgres = new LocalPostgres(postgresPlaces(dataDir));
  await postgres.start();
  try {
    const { passwords } = secretsOf(dataDir);
    await ensureRoles(postgres.adminUrl, passwords);
    const ownerUrl = roleUrl(postgres.adminUrl, 'owner', passwords.owner);
    await migrateDatabase(ownerUrl);
    await migrateQueue(ownerUrl);
    return await foundProofNetwork(ownerUrl);
  } finally {
    await postgres.stop();
  }
}
