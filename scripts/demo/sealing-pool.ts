import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { tasks, type TaskAnswer, type TaskCall, type Tasks } from './sealing-tasks.js';

type Result<Name extends keyof Tasks> = Awaited<ReturnType<Tasks[Name]>>;

/** Runs sealing tasks; where the work is done is the pool's own affair. */
export interface SealingPool {
  run<Name extends keyof Tasks>(task: Name, ...args: Parameters<Tasks[Name]>): Promise<Result<Name>>;
  close(): Promise<void>;
}

/** A pool without threads, for tests that run from source. */
export const inlineSealing: SealingPool = {
  run: (task, ...args) => (tasks[task] as (...args: unknown[]) => Promise<never>)(...args),
  close: () => Promise.resolve(),
};

interface Asked {
  readonly call: TaskCall;
  readonly settle: (result: never) => void;
  readonly fail: (error: Error) => void;
}

/** A thread per core; tasks begin in the order they were asked. */
export class ThreadedSealing implements SealingPool {
  private readonly asked = new Map<number, Asked>();
  private readonly workers: Worker[];
  private lastId = 0;

  constructor() {
    const file = new URL('./sealing.thread.js', import.meta.url);
    this.workers = Array.from(
      { length: Math.max(1, Math.min(4, availableParallelism())) },
      () => new Worker(file),
    );
    for (const worker of this.workers) {
      worker.on('message', (answer: TaskAnswer) => this.answered(answer));
      worker.on('error', (error: Error) => this.failAll(error));
    }
  }

  run<Name extends keyof Tasks>(task: Name, ...args: Parameters<Tasks[Name]>): Promise<Result<Name>> {
    return new Promise((settle, fail) => {
      const call = { id: ++this.lastId, task, args };
      this.asked.set(call.id, { call, settle, fail });
      this.workers[call.id % this.workers.length]!.postMessage(call);
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.terminate()));
  }

  private answered({ id, result, failed }: TaskAnswer): void {
    const asked = this.asked.get(id);
    this.asked.delete(id);
    if (failed === undefined) asked?.settle(result as never);
    else asked?.fail(new Error(failed));
  }

  private failAll(error: Error): void {
    for (const { fail } of this.asked.values()) fail(error);
    this.asked.clear();
  }
}
