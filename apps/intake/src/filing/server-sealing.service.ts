import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { DomainError } from '#kernel';
import type { TaskAnswer, TaskCall, Tasks } from './sealing-tasks.js';

type Result<Name extends keyof Tasks> = Awaited<ReturnType<Tasks[Name]>>;

interface Asked {
  readonly call: TaskCall;
  readonly settle: (result: never) => void;
  readonly fail: (error: Error) => void;
}

interface Thread {
  readonly worker: Worker;
  asked: Asked | null;
}

/** Beyond this many the answer would come too late: better to say at once that nothing was received. */
const MOST_WAITING = 64;

/** Seals and opens for browsers without scripts, in threads of its own; plain text lives in their memory only. */
@Injectable()
export class ServerSealing implements OnApplicationShutdown {
  private readonly threads: Thread[] = [];
  private readonly waiting: Asked[] = [];
  private readonly size = Math.min(2, availableParallelism());
  private lastId = 0;

  /** Runs one task. Throws `sealing.busy` when too many wait, `sealing.failed` when it can't be done. */
  run<Name extends keyof Tasks>(task: Name, ...args: Parameters<Tasks[Name]>): Promise<Result<Name>> {
    if (this.waiting.length >= MOST_WAITING)
      return Promise.reject(new DomainError('sealing.busy', 'unavailable'));
    return new Promise((settle, fail) => {
      this.waiting.push({ call: { id: ++this.lastId, task, args }, settle, fail });
      this.next();
    });
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.threads.splice(0).map(({ worker }) => worker.terminate()));
  }

  private next(): void {
    const thread = this.threads.find(({ asked }) => asked === null) ?? this.newThread();
    const asked = thread && this.waiting.shift();
    if (!thread || !asked) return;
    thread.asked = asked;
    thread.worker.ref();
    thread.worker.postMessage(asked.call);
  }

  private newThread(): Thread | undefined {
    if (this.threads.length >= this.size) return undefined;
    const thread: Thread = { worker: new Worker(threadFile()), asked: null };
    thread.worker.on('message', (answer: TaskAnswer) => this.answered(thread, answer));
    thread.worker.on('error', () => this.died(thread));
    thread.worker.unref();
    this.threads.push(thread);
    return thread;
  }

  private answered(thread: Thread, answer: TaskAnswer): void {
    const asked = thread.asked;
    thread.asked = null;
    thread.worker.unref();
    if (answer.failed === undefined) asked?.settle(answer.result as never);
    else asked?.fail(new DomainError('sealing.failed', 'unavailable'));
    this.next();
  }

  private died(thread: Thread): void {
    this.threads.splice(this.threads.indexOf(thread), 1);
    thread.asked?.fail(new DomainError('sealing.failed', 'unavailable'));
    this.next();
  }
}

/** A thread runs compiled code: beside this file, or, where this file is run from source, in the build. */
function threadFile(): string {
  const beside = fileURLToPath(new URL('./sealing.thread.js', import.meta.url));
  if (existsSync(beside)) return beside;
  return beside.replace('/apps/intake/src/', '/dist/apps/intake/src/');
}
