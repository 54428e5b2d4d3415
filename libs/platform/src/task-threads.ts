import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { FairQueue } from './fair-queue.js';
import { networkOf } from './network-of.js';

/** Functions that may be asked of a thread, by name. */
export type Tasks = Readonly<Record<string, (...args: never[]) => Promise<unknown>>>;

/** What a task answers. */
export type TaskResult<T extends Tasks, Name extends keyof T> = Awaited<ReturnType<T[Name]>>;

/** One task asked of a thread. */
export interface TaskCall<T extends Tasks = Tasks> {
  readonly id: number;
  readonly task: keyof T;
  readonly args: readonly unknown[];
}

/** A thread's answer. */
export interface TaskAnswer {
  readonly id: number;
  readonly result?: unknown;
  readonly failed?: string;
}

/** How many threads, of which file, and what is said of failures. */
export interface TaskThreadsOptions {
  /** Compiled; it answers each TaskCall with a TaskAnswer. */
  readonly file: string | URL;
  /** At most; a machine with fewer cores has fewer. */
  readonly size: number;
  /** The error of a task that failed, given what its thread said; undefined where the thread died. */
  readonly failure: (said: string | undefined) => Error;
  /** How many may wait, and the error of one that may not; left out, any number waits. */
  readonly waiting?: { readonly most: number; readonly refusal: () => Error };
}

interface Asked {
  readonly call: TaskCall;
  readonly settle: (result: never) => void;
  readonly fail: (error: Error) => void;
}

interface Thread {
  readonly worker: Worker;
  asked: Asked | null;
}

/** Runs tasks in threads; idle threads keep no process alive. */
export class TaskThreads<T extends Tasks> {
  private readonly threads: Thread[] = [];
  private readonly queue = new FairQueue<Asked>();
  private readonly size: number;
  private lastId = 0;

  constructor(private readonly options: TaskThreadsOptions) {
    this.size = Math.min(options.size, availableParallelism());
  }

  /** Runs one task, after those that were asked before. */
  run<Name extends keyof T>(task: Name, ...args: Parameters<T[Name]>): Promise<TaskResult<T, Name>> {
    return this.runFor('', task, ...args);
  }

  /** Runs one task of somebody: who asks for much waits behind their own, and nobody else does. */
  runFor<Name extends keyof T>(
    by: string,
    task: Name,
    ...args: Parameters<T[Name]>
  ): Promise<TaskResult<T, Name>> {
    return new Promise((settle, fail) => {
      const call = { id: ++this.lastId, task: task as string, args };
      this.queue.add(networkOf(by), { call, settle, fail });
      this.next();
      const { waiting } = this.options;
      if (waiting && this.queue.length > waiting.most) this.queue.dropOne()?.fail(waiting.refusal());
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.threads.splice(0).map(({ worker }) => worker.terminate()));
  }

  private next(): void {
    const thread = this.threads.find(({ asked }) => asked === null) ?? this.newThread();
    const asked = thread && this.queue.take();
    if (!thread || !asked) return;
    thread.asked = asked;
    thread.worker.ref();
    thread.worker.postMessage(asked.call);
  }

  private newThread(): Thread | undefined {
    if (this.threads.length >= this.size) return undefined;
    const thread: Thread = { worker: new Worker(this.options.file), asked: null };
    thread.worker.on('message', (answer: TaskAnswer) => this.answered(thread, answer));
    thread.worker.on('error', () => this.died(thread));
    thread.worker.unref();
    this.threads.push(thread);
    return thread;
  }

  private answered(thread: Thread, { result, failed }: TaskAnswer): void {
    const asked = thread.asked;
    thread.asked = null;
    thread.worker.unref();
    if (failed === undefined) asked?.settle(result as never);
    else asked?.fail(this.options.failure(failed));
    this.next();
  }

  private died(thread: Thread): void {
    this.threads.splice(this.threads.indexOf(thread), 1);
    thread.asked?.fail(this.options.failure(undefined));
    this.next();
  }
}
