import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DomainError } from '#kernel';
import { TaskThreads, type TaskResult } from '#platform';
import type { ThreadTasks } from './thread-tasks.js';

/** Beyond this many the answer would come too late: better to say at once that nothing was received. */
const MOST_WAITING = 64;

/** Seals and opens for browsers without scripts, and opens what waited on a phone, in threads of its own; plain text lives in their memory only. */
@Injectable()
export class ServerSealing implements OnApplicationShutdown {
  private readonly threads = new TaskThreads<ThreadTasks>({
    file: threadFile(),
    size: 2,
    failure: () => new DomainError('sealing.failed', 'unavailable'),
    waiting: { most: MOST_WAITING, refusal: () => new DomainError('sealing.busy', 'unavailable') },
  });

  /**
   * Runs one task for who asks from this address, which is remembered while they wait. Throws `sealing.busy` when too many
   * wait, first for who has asked for the most; `sealing.failed` when it can't be done.
   */
  run<Name extends keyof ThreadTasks>(
    address: string,
    task: Name,
    ...args: Parameters<ThreadTasks[Name]>
  ): Promise<TaskResult<ThreadTasks, Name>> {
    return this.threads.runFor(address, task, ...args);
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
