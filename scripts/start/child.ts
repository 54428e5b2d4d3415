import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** The whole system ends within ten seconds; this leaves Postgres its part of them. */
const STOP_WITHIN_MS = 8_000;
const READY_WITHIN_MS = 60_000;
/**
 * A smaller nursery of young objects: 50 MB less for each process at rest; and a bounded heap, which is collected before it
 * has grown fourfold: 180 MB less while a long list is written (seen on Node 24).
 */
const SMALL = ['--max-semi-space-size=4', '--max-old-space-size=512'];

/** One of our processes, started, watched, and started again with growing pauses when it ends unasked. */
export class Child {
  private process: ChildProcess | undefined;
  private stopping = false;
  private failures = 0;
  private logStart = 0;

  constructor(
    readonly name: string,
    private readonly script: string,
    private readonly environment: Readonly<Record<string, string>>,
    private readonly logFile: string,
    private readonly onStart: (pid: number) => void,
  ) {}

  /** Resolves when the process says it is ready; rejects when it ends before, or does not say so in a minute. */
  async start(): Promise<void> {
    const child = this.spawn();
    this.process = child;
    if (child.pid) this.onStart(child.pid);
    const slow = setTimeout(() => child.kill('SIGKILL'), READY_WITHIN_MS);
    await new Promise<void>((resolve, reject) => {
      child.on('message', (message) => message === 'ready' && resolve());
      child.once('exit', () => reject(new Error(`${this.name} could not start:\n${this.lastWords()}`)));
      child.once('error', reject);
    }).finally(() => clearTimeout(slow));
    const began = Date.now();
    child.once('exit', () => void this.again(Date.now() - began));
  }

  /** Asks it to finish what is in flight and end; after eight seconds ends it. */
  async stop(): Promise<void> {
    this.stopping = true;
    const child = this.process;
    if (child) await endChild(child, STOP_WITHIN_MS);
  }

  private spawn(): ChildProcess {
    const log = openSync(this.logFile, 'a', 0o600);
    this.logStart = fstatSync(log).size;
    try {
      return spawn(process.execPath, [...SMALL, this.script], {
        // Only what it needs: each process holds its own role's password and no other.
        env: {
          PATH: process.env['PATH'] ?? '',
          LANG: process.env['LANG'] ?? 'C.UTF-8',
          NODE_ENV: 'production',
          ...this.environment,
        },
        stdio: ['ignore', log, log, 'ipc'],
        // Ctrl-C is for the supervisor, who stops each in its turn.
        detached: true,
      });
    } finally {
      closeSync(log);
    }
  }

  private async again(lived: number): Promise<void> {
    if (this.stopping) return;
    this.failures = lived > 60_000 ? 0 : this.failures + 1;
    const pause = Math.min(30_000, 250 * 2 ** Math.min(this.failures, 7));
    console.log(`${this.name} ended unexpectedly; starting it again in ${pause / 1000} s`);
    await wait(pause);
    if (this.stopping) return;
    await this.start().then(
      () => console.log(`${this.name} is back`),
      () => this.again(0),
    );
  }

  /** What it wrote since it was started, or the end of that. */
  private lastWords(): string {
    const written = readFileSync(this.logFile).subarray(this.logStart).toString().trimEnd();
    return [...written.split('\n').slice(-12), `(${this.logFile})`].join('\n');
  }
}

/** Asks a process to end, and ends it where it does not. */
export async function endChild(child: ChildProcess, withinMs: number): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const exited = once(child, 'exit');
  child.kill('SIGTERM');
  const impatient = setTimeout(() => child.kill('SIGKILL'), withinMs);
  await exited;
  clearTimeout(impatient);
}
