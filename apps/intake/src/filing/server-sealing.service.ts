import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { DomainError } from '#kernel';
import { TaskThreads, threadFile, type TaskResult } from '#platform';
import type { ThreadTasks } from './thread-tasks.js';

/** Beyond this many the answer would come too late: better to say at once that nothing was received. */
const MOST_WAITING = 64;

/** Seals and opens for browsers without scripts, and opens what waited on a phone, in threads of its own; plain text lives in their memory only. */
@Injectable()
export class ServerSealing implements OnApplicationShutdown {
  private readonly threads = new TaskThreads<ThreadTasks>({
    file: threadFile('sealing.thread.js', import.meta.url),
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
