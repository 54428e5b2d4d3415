import { Logger } from '@nestjs/common';
import { errorCode } from '#jobs';

/** Work that is done again and again, each time some milliseconds after it was last done. */
export interface RegularWork {
  readonly name: string;
  readonly every: number;
  run(): Promise<unknown>;
}

/** Plain timers: they go on when queue or database are away, and never run one piece of work twice at once. */
export class Timers {
  private readonly logger = new Logger('Timers');
  private readonly waiting = new Map<string, NodeJS.Timeout>();
  private readonly running = new Set<Promise<void>>();
  private stopped = false;

  /** Does each piece of work at once and then regularly. */
  start(works: readonly RegularWork[]): void {
    for (const work of works) this.runNow(work);
  }

  /** Starts nothing more and resolves when what runs is done. */
  async stop(): Promise<void> {
    this.stopped = true;
    for (const timer of this.waiting.values()) clearTimeout(timer);
    await Promise.all(this.running);
  }

  private runNow(work: RegularWork): void {
    const run = work
      .run()
      .then(
        () => undefined,
        (error: unknown) => this.logger.warn(`${work.name}: ${errorCode(error)}`),
      )
      .finally(() => {
        this.running.delete(run);
        if (!this.stopped)
          this.waiting.set(
            work.name,
            setTimeout(() => this.runNow(work), work.every),
          );
      });
    this.running.add(run);
  }
}
