import { setTimeout as wait } from 'node:timers/promises';
import { SECOND } from '#kernel';

/** So many complaints in one hand-over of the relay are a rush: well over a hundred a second. */
const MANY = 8;
const CALM_AFTER = SECOND / 4;
const LONGEST = SECOND / 4;
const LOOK_AGAIN = SECOND / 20;

/**
 * Whether complaints come in so fast that giving them out would keep the next person waiting for a receipt. Jobs stand
 * back meanwhile; one goes on every quarter of a second, so that a flood slows assignment down and never stops it.
 */
export class Rush {
  private until = 0;
  private before: Promise<void> = Promise.resolve();

  /** The relay has taken over so many new complaints at once. */
  note(complaints: number): void {
    if (complaints >= MANY) this.until = performance.now() + CALM_AFTER;
  }

  /** Resolves when it is calm, as a rule at once, or when those that asked before have gone and it is one's turn. */
  standBack(): Promise<void> {
    this.before = this.before.then(() => this.calmOrTurn());
    return this.before;
  }

  private async calmOrTurn(): Promise<void> {
    const turn = performance.now() + LONGEST;
    while (performance.now() < Math.min(this.until, turn)) await wait(LOOK_AGAIN);
  }
}
