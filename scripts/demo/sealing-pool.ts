import { TaskThreads, type TaskResult } from '#platform';
import { tasks, type Tasks } from './sealing-tasks.js';

/** Runs sealing tasks; where the work is done is the pool's own affair. */
export interface SealingPool {
  run<Name extends keyof Tasks>(
    task: Name,
    ...args: Parameters<Tasks[Name]>
  ): Promise<TaskResult<Tasks, Name>>;
  close(): Promise<void>;
}

/** A pool without threads, for tests that run from source. */
export const inlineSealing: SealingPool = {
  run: (task, ...args) => (tasks[task] as (...args: unknown[]) => Promise<never>)(...args),
  close: () => Promise.resolve(),
};

/** A thread per core, four at most. */
export const threadedSealing = (): SealingPool =>
  new TaskThreads<Tasks>({
    file: new URL('./sealing.thread.js', import.meta.url),
    size: 4,
    failure: (said) => new Error(said ?? 'a sealing thread died'),
  });
