import { parentPort } from 'node:worker_threads';
import { tasks, type TaskCall } from './sealing-tasks.js';

parentPort!.on('message', ({ id, task, args }: TaskCall) => {
  const run = tasks[task] as (...args: unknown[]) => Promise<unknown>;
  run(...args).then(
    (result) => parentPort!.postMessage({ id, result }),
    (error: unknown) => parentPort!.postMessage({ id, failed: String(error) }),
  );
});
