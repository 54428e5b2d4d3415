import { Injectable } from '@nestjs/common';
import { DomainError, SECOND } from '#kernel';
import { Attempts, Clock } from '#platform';

/** Wrong codes forgiven at once, then one in two seconds: guessing 10^18 codes stays hopeless, a hall that shares one address works. */
const LIMIT = { most: 120, refill: 2 * SECOND };
/** Where the answer comes no sooner than this, its time tells nothing about the code. */
const EVEN_MILLISECONDS = 120;

/** Limits wrong receipt codes by the address they come from. */
@Injectable()
export class WrongCodes {
  private readonly attempts: Attempts;

  constructor(clock: Clock) {
    this.attempts = new Attempts(LIMIT, clock);
  }

  /** Runs a look-up: answers for right and wrong codes look alike and take alike. Throws `receipt.too-many-attempts`. */
  async guard<T>(address: string, lookUp: () => Promise<T | null>): Promise<T> {
    return this.attempts.run([address], async (attempt) => {
      if (!attempt.free) throw new DomainError('receipt.too-many-attempts', 'too-many', { minutes: 1 });
      const from = performance.now();
      try {
        const found = await lookUp();
        if (found === null) throw new DomainError('receipt.unknown', 'not-found');
        attempt.giveBack();
        return found;
      } finally {
        const rest = EVEN_MILLISECONDS - (performance.now() - from);
        if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest));
      }
    });
  }
}
