import { createHmac, randomBytes } from 'node:crypto';
import { DAY, MINUTE, type Clock } from '#kernel';
import { networkOf } from './network-of.js';

/** How many attempts are free at once, and how long each takes to come back. */
export interface AttemptLimit {
  readonly most: number;
  readonly refill: number;
}

/** One attempt of somebody, while it lasts. */
export interface Attempt {
  /** False when all that were free are used up; such an attempt costs nothing more. */
  readonly free: boolean;
  /** How many of somebody's attempts have not yet come back, with this one; those that were not free are not among them. */
  readonly used: number;
  /** How many of the same somebody are under way, with this one. */
  readonly atOnce: number;
  /** It was right: this attempt is free again. */
  giveBack(): void;
  /** It was right, and so all before it are forgiven. */
  forgive(): void;
}

interface Allowance {
  /** When all attempts are free again. */
  fullAt: number;
  underWay: number;
}

const FORGET_EVERY = 10 * MINUTE;
const MOST_KEPT = 50_000;

/**
 * Counts attempts by who makes them, such as an address or a name tried from it, without keeping any of it: what is
 * remembered, in memory alone, is an HMAC under a key that is thrown away every day. What follows from using them up
 * is the caller's.
 */
export class Attempts {
  private key = randomBytes(32);
  private keyFrom = -Infinity;
  private sweptAt = -Infinity;
  private readonly allowances = new Map<string, Allowance>();

  constructor(
    private readonly limit: AttemptLimit,
    private readonly clock: Clock,
  ) {}

  /** Runs an attempt; it is counted before, so that many at once are not all let through. */
  async run<T>(who: readonly string[], work: (attempt: Attempt) => Promise<T>): Promise<T> {
    const { most, refill } = this.limit;
    const allowance = this.allowanceOf(who);
    const now = this.now();
    const fullAt = Math.max(allowance.fullAt, now) + refill;
    const free = fullAt - now <= most * refill;
    if (free) allowance.fullAt = fullAt;
    allowance.underWay += 1;
    try {
      return await work({
        free,
        used: Math.ceil((allowance.fullAt - now) / refill),
        atOnce: allowance.underWay,
        giveBack: () => {
          if (free) allowance.fullAt -= refill;
        },
        forgive: () => {
          allowance.fullAt = 0;
        },
      });
    } finally {
      allowance.underWay -= 1;
    }
  }

  private allowanceOf(who: readonly string[]): Allowance {
    this.forget();
    const mark = createHmac('sha256', this.key).update(who.map(networkOf).join('\0')).digest('base64');
    const known = this.allowances.get(mark);
    if (known) return known;
    const fresh = { fullAt: 0, underWay: 0 };
    this.allowances.set(mark, fresh);
    return fresh;
  }

  private forget(): void {
    const now = this.now();
    if (now - this.keyFrom >= DAY) {
      this.key = randomBytes(32);
      this.keyFrom = now;
      this.allowances.clear();
    }
    if (now - this.sweptAt >= FORGET_EVERY) {
      this.sweptAt = now;
      for (const [mark, { fullAt, underWay }] of this.allowances) {
        if (fullAt <= now && underWay === 0) this.allowances.delete(mark);
      }
    }
    if (this.allowances.size >= MOST_KEPT) this.dropOldest();
  }

  /** Whoever fills the memory with made-up names loses marks: the oldest goes first, never one that is under way. */
  private dropOldest(): void {
    for (const [mark, { underWay }] of this.allowances) {
      if (underWay > 0) continue;
      this.allowances.delete(mark);
      return;
    }
  }

  private now(): number {
    return this.clock.now().getTime();
  }
}
