import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { freePort, postgresPlaces } from '#database';

/** A whole system of its own, started as a newcomer starts it, with the demonstration network in it. */
export class BenchSystem {
  readonly dataDir = mkdtempSync(join(tmpdir(), 'kenekanko-bench-'));
  intakeUrl = '';
  deskUrl = '';
  readySeconds = 0;
  private process: ChildProcess | undefined;

  async start(): Promise<void> {
    const [intakePort, deskPort] = [await freePort(), await freePort()];
    this.intakeUrl = `http://127.0.0.1:${intakePort}`;
    this.deskUrl = `http://127.0.0.1:${deskPort}`;
    const began = Date.now();
    this.process = spawn(process.execPath, [join(import.meta.dirname, '../scripts/start.js')], {
      env: {
        ...process.env,
        DATA_DIR: this.dataDir,
        INTAKE_PORT: String(intakePort),
        DESK_PORT: String(deskPort),
        LOG_LEVEL: 'warn',
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
  memory(door: 'intake' | 'desk' | 'worker'): number {
    const { children } = JSON.parse(readFileSync(join(this.dataDir, 'running.json'), 'utf8')) as {
      children: readonly { readonly pid: number }[];
    };
    for (const { pid } of children) {
      try {
        if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(`apps/${door}/`)) continue;
        return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
      } catch {
        // gone meanwhile: the demonstration's maker is among them
      }
    }
    return NaN;
  }
}
