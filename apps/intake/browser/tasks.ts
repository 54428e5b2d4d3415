/** Functions that may be asked for across a worker's border. */
export type Tasks = Record<string, (...args: never[]) => Promise<unknown>>;

interface Call {
  readonly id: number;
  readonly task: string;
  readonly args: readonly unknown[];
}

interface Answer {
  readonly id: number;
  readonly result?: unknown;
  readonly failed?: string;
}

/** A task that failed, with its code. */
export class TaskError extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

/** Answers calls inside the worker. */
export function answerTasks(tasks: Tasks): void {
  self.onmessage = ({ data }: MessageEvent<Call>) => {
    const run = tasks[data.task] as (...args: readonly unknown[]) => Promise<unknown>;
    Promise.resolve()
      .then(() => run(...data.args))
      .then(
        (result) => self.postMessage({ id: data.id, result }),
        (error: { code?: string }) => self.postMessage({ id: data.id, failed: error.code ?? 'failed' }),
      );
  };
}

/** Asks a worker for tasks. */
export class TaskClient<T extends Tasks> {
  private lastId = 0;
  private readonly open = new Map<number, { settle: (value: never) => void; fail: (error: Error) => void }>();

  constructor(private readonly worker: Worker) {
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      const call = this.open.get(data.id);
      this.open.delete(data.id);
      if (data.failed === undefined) call?.settle(data.result as never);
      else call?.fail(new TaskError(data.failed));
    };
    worker.onerror = () => {
      for (const call of this.open.values()) call.fail(new TaskError('worker'));
      this.open.clear();
    };
  }

  /** Runs a task in the worker; throws a TaskError. */
  run<Name extends keyof T & string>(task: Name, ...args: Parameters<T[Name]>): ReturnType<T[Name]> {
    const id = ++this.lastId;
    return new Promise((settle, fail) => {
      this.open.set(id, { settle, fail });
      this.worker.postMessage({ id, task, args } satisfies Call);
    }) as ReturnType<T[Name]>;
  }
}
