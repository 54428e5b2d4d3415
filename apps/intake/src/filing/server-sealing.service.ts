import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DomainError } from '#kernel';
import { TaskThreads, type TaskResult } from '#platform';
import type { Tasks } from './sealing-tasks.js';

/** Beyond this many the answer would come too late: better to say at once that nothing was received. */
const MOST_WAITING = 64;

/** Seals and opens for browsers without scripts, in threads of its own; plain text lives in their memory only. */
@Injectable()
export class ServerSealing implements OnApplicationShutdown {
  private readonly threads = new TaskThreads<Tasks>({
    file: threadFile(),
    size: 2,
    failure: () => new DomainError('sealing.failed', 'unavailable'),
  });

  /** Runs one task. Throws `sealing.busy` when too many wait, `sealing.failed` when it can't be done. */
  run<Name extends keyof Tasks>(
    task: Name,
    ...args: Parameters<Tasks[Name]>
  ): Promise<TaskResult<Tasks, Name>> {
    if (this.threads.waiting >= MOST_WAITING)
      return Promise.reject(new DomainError('sealing.busy', 'unavailable'));
    return this.threads.run(task, ...args);
  }

  onApplicationShutdown(): Promise<void> {
    return this.threads.close();
  }
}

/** A thread runs compiled code: beside this file, or, where this file is run from source, in the build. */
function threadFile(): string {
  const beside = fileURLToPath(new URL('./sealing.thread.js', import.meta.url));
  if (existsSync(beside)) return beside;
  return beside.replace('/apps/intake/src/', '/dist/apps/intake/src/');
}
