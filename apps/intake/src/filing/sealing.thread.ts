import { parentPort } from 'node:worker_threads';
import type { TaskCall } from '#platform';
import { threadTasks, type ThreadTasks } from './thread-tasks.js';

// Runs apart from the server's own thread, so that stretching a code never holds up other requests.
parentPort!.on('message', ({ id, task, args }: TaskCall<ThreadTasks>) => {
  const run = threadTasks[task] as (...args: unknown[]) => Promise<unknown>;
  run(...args).then(
    (result) => parentPort!.postMessage({ id, result }),
    // A code only: an error's message might hold what was being sealed.
    (error: unknown) =>
      parentPort!.postMessage({ id, failed: (error as { code?: string }).code ?? 'sealing.failed' }),
  );
});
