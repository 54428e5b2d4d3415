import { parentPort } from 'node:worker_threads';
import type { TaskCall } from '#platform';
import { tasks, type Tasks } from './sealing-tasks.js';

parentPort!.on('message', ({ id, task, args }: TaskCall<Tasks>) => {
  const run = tasks[task] as (...args: unknown[]) => Promise<unknown>;
  run(...args).then(
    (result) => parentPort!.postMessage({ id, result }),
    (error: unknown) => parentPort!.postMessage({ id, failed: String(error) }),
  );
});
