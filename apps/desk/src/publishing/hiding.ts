import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { DomainError } from '#kernel';
import { TaskThreads, threadFile } from '#platform';
import type { newBlock, NewBlock } from '#publication';
import type { HidingTasks } from './hiding-tasks.js';

/** As many quarters as are offered at once. */
const MOST_KEPT = 8;

/**
 * Finds what of a publication must be hidden, in a thread of its own, and once: of frozen figures it is always the same. What
 * is kept is named by a hash of what was asked, and holds no number that is hidden.
 */
@Injectable()
export class Hiding implements OnApplicationShutdown {
  private readonly threads = new TaskThreads<HidingTasks>({
    file: threadFile('hiding.thread.js', import.meta.url),
    size: 1,
    failure: (said = 'service.unavailable') =>
      new DomainError(said, said === 'service.unavailable' ? 'unavailable' : 'conflict'),
  });
  private readonly found = new Map<string, Promise<NewBlock>>();

  /** Throws `publication.too-few`, `publication.exposes`, and `service.unavailable` where the thread broke. */
  newBlock(...asked: Parameters<typeof newBlock>): Promise<NewBlock> {
    const name = nameOf(asked);
    const known = this.found.get(name);
    if (known) return known;
    const sought = this.threads.run('hide', ...asked);
    this.found.set(name, sought);
    if (this.found.size > MOST_KEPT) this.found.delete(this.found.keys().next().value!);
    sought.catch((error: DomainError) => {
      if (error.kind === 'unavailable') this.found.delete(name);
    });
    return sought;
  }

  onApplicationShutdown(): Promise<void> {
    return this.threads.close();
  }
}

function nameOf(asked: unknown): string {
  const text = JSON.stringify(asked, (_, one: unknown) =>
    one instanceof Map ? [...(one as Map<string, unknown>)] : one,
  );
  return createHash('sha256').update(text).digest('base64');
}
