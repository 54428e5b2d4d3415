import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** One of our processes, started, watched, and started again with growing pauses when it ends unasked. */
export class Child {
  private process: ChildProcess | undefined;
  private stopping = false;
  private failures = 0;

  constructor(
    readonly name: string,
    private readonly script: string,
    private readonly environment: Readonly<Record<string, string>>,
    private readonly logFile: string,
    private readonly onStart: (pid: number) => void,
  ) {}

  /** Resolves when the process says it is ready; rejects when it ends before. */
  async start(): Promise<void> {
    const log = openSync(this.logFile, 'a', 0o600);
    const child = spawn(process.execPath, ['--enable-source-maps', this.script], {
      // Only what it needs: each process holds its own role's password and no other.
      env: {
        PATH: process.env['PATH'] ?? '',
        LANG: process.env['LANG'] ?? 'C.UTF-8',
        NODE_ENV: 'production',
        ...this.environment,
      },
      stdio: ['ignore', log, log, 'ipc'],
      detached: true,
    });
    this.process = child;
    if (child.pid) this.onStart(child.pid);
    const ready = new Promise<void>((resolve, reject) => {
      child.on('message', (message) => message === 'ready' && resolve());
      child.once('exit', (code) =>
        reject(new Error(`${this.name} ended with status ${code}; see ${this.logFile}`)),
      );
      child.once('error', reject);
    });
    await ready;
    const began = Date.now();
    child.once('exit', () => void this.again(Date.now() - began));
  }

  /** Asks it to finish what is in flight and end; after nine and a half seconds ends it. */
  async stop(): Promise<void> {
    this.stopping = true;
    const child = this.process;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    child.kill('SIGTERM');
    const ended = await Promise.race([exited.then(() => true), wait(9_500, false, { ref: false })]);
    if (!ended) child.kill('SIGKILL');
  }

  private async again(lived: number): Promise<void> {
    if (this.stopping) return;
    this.failures = lived > 60_000 ? 0 : this.failures + 1;
    const pause = Math.min(30_000, 500 * 2 ** Math.min(this.failures, 6));
    console.log(`${this.name} ended unexpectedly; starting it again in ${pause / 1000} s`);
    await wait(pause);
    if (this.stopping) return;
    await this.start().then(
      () => console.log(`${this.name} is back`),
      () => this.again(0),
    );
  }
}
