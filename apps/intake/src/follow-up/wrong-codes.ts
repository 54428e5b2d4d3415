import { Inject, Injectable } from '@nestjs/common';
import { createHmac, randomBytes } from 'node:crypto';
import { DomainError, HOUR, MINUTE, type Clock } from '#kernel';
import { CLOCK } from '../tokens.js';

interface Bucket {
  readonly left: number;
  readonly at: number;
}

/** Wrong codes forgiven at once, and afterwards each minute: guessing 10^18 codes stays hopeless, a hall that shares one address works. */
const MOST = 120;
const PER_MINUTE = 30;
/** Where the answer comes no sooner than this, its time tells nothing about the code. */
const EVEN_MILLISECONDS = 250;
const MOST_BUCKETS = 10_000;

/**
 * Limits wrong receipt codes without keeping an address: what is remembered, in memory alone, is an HMAC
 * under a key that is thrown away every hour.
 */
@Injectable()
export class WrongCodes {
  private key = randomBytes(32);
  private keyFrom = -Infinity;
  private readonly buckets = new Map<string, Bucket>();

  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /** Runs a look-up: answers for right and wrong codes look alike and take alike. Throws `receipt.too-many-attempts`. */
  async guard<T>(address: string, lookUp: () => Promise<T | null>): Promise<T> {
    const from = performance.now();
    const mark = this.mark(address);
    this.spend(mark);
    try {
      const found = await lookUp();
      if (found === null) throw new DomainError('receipt.unknown', 'not-found');
      this.giveBack(mark);
      return found;
    } finally {
      const rest = EVEN_MILLISECONDS - (performance.now() - from);
      if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest));
    }
  }

  /** Counted before the look-up, so that many at once are not all let through. */
  private spend(mark: string): void {
    const left = this.left(mark);
    if (left < 1) throw new DomainError('receipt.too-many-attempts', 'too-many', { minutes: 1 });
    this.buckets.set(mark, { left: left - 1, at: this.clock.now().getTime() });
  }

  private giveBack(mark: string): void {
    this.buckets.set(mark, { left: this.left(mark) + 1, at: this.clock.now().getTime() });
  }

  private left(mark: string): number {
    const bucket = this.buckets.get(mark);
    if (!bucket) return MOST;
    const minutes = (this.clock.now().getTime() - bucket.at) / MINUTE;
    return Math.min(MOST, bucket.left + minutes * PER_MINUTE);
  }

  private mark(address: string): string {
    const now = this.clock.now().getTime();
    if (now - this.keyFrom > HOUR || this.buckets.size > MOST_BUCKETS) {
      this.key = randomBytes(32);
      this.keyFrom = now;
      this.buckets.clear();
    }
    return createHmac('sha256', this.key).update(address).digest('base64');
  }
}
