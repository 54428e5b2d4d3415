import { FairQueue } from './fair-queue.js';

/** How many are served at once, and how many of one asker may wait. */
export interface FairTurnsOptions {
  readonly atOnce: number;
  readonly waiting: number;
  /** The error of who asks for still more. */
  readonly refusal: () => Error;
}

/** Serves so many at once and each asker in turn: who asks for much waits behind their own, and nobody else does. */
export class FairTurns {
  private readonly queue = new FairQueue<() => void>();
  private free: number;

  constructor(private readonly options: FairTurnsOptions) {
    this.free = options.atOnce;
  }

  /** Does the work when it is the asker's turn. Throws the refusal where too much of theirs waits. */
  async run<T>(by: string, work: () => Promise<T>): Promise<T> {
    const { waiting, refusal } = this.options;
    if (this.queue.lengthOf(by) >= waiting) throw refusal();
    await new Promise<void>((turn) => {
      this.queue.add(by, turn);
      this.next();
    });
    try {
      return await work();
    } finally {
      this.free += 1;
      this.next();
    }
  }

  private next(): void {
    const turn = this.free > 0 ? this.queue.take() : undefined;
    if (!turn) return;
    this.free -= 1;
    turn();
  }
}
