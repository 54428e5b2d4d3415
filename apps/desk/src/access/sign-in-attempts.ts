import { Injectable } from '@nestjs/common';
import { setTimeout as wait } from 'node:timers/promises';
import { DomainError, SECOND } from '#kernel';
import { Attempts, Clock } from '#platform';

const LIMIT = { most: 10, refill: 15 * SECOND };
const SLOWED_BY = 2 * SECOND;
const MOST_OF_ONE = 5;
const HASHES_AT_ONCE = 2;
const MOST_WAITING = 40;

/**
 * Slows guessing down. Each name has its own allowance per place it is tried from; when it is used up, attempts
 * are slowed rather than refused, and the right proof still opens: nobody can lock somebody else out by trying
 * their name.
 */
@Injectable()
export class SignInAttempts {
  private readonly attempts: Attempts;
  private readonly waiting: (() => void)[] = [];
  private hashing = 0;

  constructor(clock: Clock) {
    this.attempts = new Attempts(LIMIT, clock);
  }

  /** Runs one attempt in its turn and returns whether it was right; throws `too-many` for a flood. */
  async run(username: string, place: string, isRight: () => Promise<boolean>): Promise<boolean> {
    return this.attempts.run([username, place], async (attempt) => {
      if (!attempt.free) {
        if (attempt.atOnce > MOST_OF_ONE) throw new DomainError('sign-in.too-many', 'too-many');
        await wait(SLOWED_BY);
      }
      const right = await this.inTurn(isRight);
      if (right) attempt.forgive();
      return right;
    });
  }

  /** A few slow hashes at a time, so that a flood of guesses can't take the whole machine. */
  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.hashing < HASHES_AT_ONCE) this.hashing += 1;
    else if (this.waiting.length >= MOST_WAITING) throw new DomainError('sign-in.too-many', 'too-many');
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    try {
      return await work();
    } finally {
      // The place is handed on, so that no newcomer slips in between.
      const next = this.waiting.shift();
      if (next) next();
      else this.hashing -= 1;
    }
  }
}
