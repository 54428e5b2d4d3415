import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { freePort, postgresPlaces } from '#database';
import { DIST } from '../scripts/proofs/system/built.js';

type Door = 'intake' | 'desk' | 'worker';

/** A whole system of its own, started as a newcomer starts it, with the demonstration network in it. */
export class BenchSystem {
  readonly dataDir = mkdtempSync(join(tmpdir(), 'kenekanko-bench-'));
  intakeUrl = '';
  deskUrl = '';
  readySeconds = 0;
  private process: ChildProcess | undefined;

  /** @param queueUrl where BullMQ keeps its jobs; Postgres where nothing is said. */
  constructor(private readonly queueUrl: string | null = null) {}

  async start(): Promise<void> {
    const [intakePort, deskPort] = [await freePort(), await freePort()];
    this.intakeUrl = `http://127.0.0.1:${intakePort}`;
    this.deskUrl = `http://127.0.0.1:${deskPort}`;
    // Else root's Postgres would look for another folder, and leave it there.
    chmodSync(this.dataDir, 0o711);
    const began = Date.now();
    this.process = spawn(process.execPath, [join(DIST, 'scripts/start.js')], {
      env: {
        ...process.env,
        DATA_DIR: this.dataDir,
        INTAKE_PORT: String(intakePort),
        DESK_PORT: String(deskPort),
        LOG_LEVEL: 'warn',
        ...(this.queueUrl && { QUEUE_URL: this.queueUrl }),
        // All of its clients come from one address.
        FILING_PER_MINUTE: '1000000',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const seen = { ready: false, complete: false };
    await new Promise<void>((resolve, reject) => {
      this.process!.once('exit', (code) => reject(new Error(`The system ended with status ${code}`)));
      createInterface({ input: this.process!.stdout! }).on('line', (line) => {
        if (line === 'ready') {
          seen.ready = true;
          this.readySeconds = (Date.now() - began) / 1000;
        }
        if (line.trim() === 'demo: complete') seen.complete = true;
        if (seen.ready && seen.complete) resolve();
      });
    });
  }

  async stop(): Promise<void> {
    const exited = once(this.process!, 'exit');
    this.process!.kill('SIGTERM');
    await exited;
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  /** Address of the superuser, who makes the many rows that no role of ours could. */
  get adminUrl(): string {
    const port = readFileSync(join(postgresPlaces(this.dataDir).data, 'postmaster.pid'), 'utf8')
      .split('\n')[3]!
      .trim();
    const password = readFileSync(join(this.dataDir, 'secrets/postgres'), 'utf8').trim();
    return `postgres://postgres:${password}@127.0.0.1:${port}/kenekanko`;
  }

  /** A demonstration account's passphrase. */
  passphrase(username: string): string {
    const sheet = readFileSync(join(this.dataDir, 'demo-accounts.txt'), 'utf8');
    const line = sheet.split('\n').find((one) => one.trim().split(/\s+/)[0] === username);
    if (!line) throw new Error(`No demonstration account ${username}`);
    return line.trim().split(/\s+/).slice(1, 8).join(' ');
  }

  /** Resident memory of one door, in MB. */
  memory(door: Door): number {
    const status = readFileSync(`/proc/${this.pidOf(door)}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
  }

  /** Lets a door stand still, as a machine that was suspended, or go on. */
  signal(door: Door, signal: 'SIGSTOP' | 'SIGCONT'): void {
    process.kill(this.pidOf(door), signal);
  }

  private pidOf(door: Door): number {
    const { children } = JSON.parse(readFileSync(join(this.dataDir, 'running.json'), 'utf8')) as {
      children: readonly { readonly pid: number }[];
    };
    for (const { pid } of children) {
      try {
        if (readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(`apps/${door}/`)) return pid;
      } catch {
        // gone meanwhile: the demonstration's maker is among them
      }
    }
    throw new Error(`${door} does not run`);
  }
}
