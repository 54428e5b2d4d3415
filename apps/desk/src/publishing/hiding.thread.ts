import { parentPort } from 'node:worker_threads';
import { isDomainError } from '#kernel';
import type { TaskCall } from '#platform';
import { hidingTasks, type HidingTasks } from './hiding-tasks.js';

parentPort!.on('message', ({ id, task, args }: TaskCall<HidingTasks>) => {
  const run = hidingTasks[task] as (...args: unknown[]) => Promise<unknown>;
  Promise.resolve()
    .then(() => run(...args))
    .then(
      (result) => parentPort!.postMessage({ id, result }),
      // A code only: an error's message might hold what is to be hidden.
      (error: unknown) =>
        parentPort!.postMessage({ id, failed: isDomainError(error) ? error.code : 'service.unavailable' }),
    );
});
