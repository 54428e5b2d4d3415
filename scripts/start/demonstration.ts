import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { LoginRole } from '#database';
import { endChild } from './child.js';
import type { Environment } from './environment.js';
import type { Secrets } from './secrets.js';

/** The demonstration network's maker, a process of its own: it says how far it is, and ends once all is there. */
export class Demonstration {
  private process: ChildProcess | undefined;

  constructor(
    private readonly script: string,
    private readonly environment: Environment,
    private readonly secrets: Secrets,
    private readonly url: (role: LoginRole) => string,
    private readonly onStart: (pid: number) => void,
  ) {}

  /** At once where nothing is to do. Until then nobody else writes, and no queue shows half of its past. */
  async untilMade(): Promise<void> {
    const child = spawn(process.execPath, ['--enable-source-maps', this.script], {
      env: {
        PATH: process.env['PATH'] ?? '',
        DATA_DIR: this.environment.dataDir,
        PUBLIC_URL: this.environment.publicUrl,
        OWNER_DATABASE_URL: this.url('owner'),
        INTAKE_DATABASE_URL: this.url('intake'),
        DESK_DATABASE_URL: this.url('desk'),
        WORKER_DATABASE_URL: this.url('worker'),
        REPORT_DATABASE_URL: this.url('report'),
        RECEIPT_PEPPER: this.secrets.receiptPepper,
        DESK_PEPPER: this.secrets.deskPepper,
        // A replay goes on after what is on disk; it need not wait for the disk at every step.
        PGOPTIONS: '-c synchronous_commit=off',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
      detached: true,
    });
    this.process = child;
    if (child.pid) this.onStart(child.pid);
    await new Promise<void>((resolve, reject) => {
      createInterface({ input: child.stdout! }).on('line', (line) => console.log(`          ${line}`));
      child.once('exit', (code) => {
        if (code === 0) return resolve();
        reject(new Error('The demonstration ended early; the next start goes on with it.'));
      });
      child.once('error', reject);
    });
  }

  async stop(): Promise<void> {
    if (this.process) await endChild(this.process, 8_000);
  }
}
