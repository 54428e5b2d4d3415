import { createHmac, randomBytes } from 'node:crypto';
import { DomainError, MINUTE, SECOND } from '#kernel';

const BURST = 10;
const REFILL = 15 * SECOND;
const FORGET_EVERY = 10 * MINUTE;
const MOST_KEPT = 50_000;
const MOST_AT_ONCE = 2;
const MOST_WAITING = 40;

/**
 * Slows guessing down. Each name has its own allowance per place it is tried from, so that a stranger who
 * tries a colleague's name elsewhere uses up nothing of hers: nobody is ever locked out by somebody else.
 * The place is kept only as a keyed hash, in memory, under a key that dies with the process.
 */
export class SignInAttempts {
  private readonly key = randomBytes(32);
  private readonly fullAgainAt = new Map<string, number>();
  private readonly waiting: (() => void)[] = [];
  private running = 0;
  private sweptAt = 0;

  constructor(private readonly now: () => number = Date.now) {}

  /** Takes one attempt of the allowance; throws `too-many` when none is left. */
  take(username: string, place: string): void {
    const now = this.now();
    this.forget(now);
    const bucket = createHmac('sha256', this.key).update(`${username}\0${place}`).digest('base64');
    const fullAgainAt = Math.max(this.fullAgainAt.get(bucket) ?? 0, now) + REFILL;
    if (fullAgainAt - now > BURST * REFILL) {
      throw new DomainError('sign-in.too-many', 'too-many', { seconds: Math.ceil(REFILL / SECOND) });
    }
    this.fullAgainAt.set(bucket, fullAgainAt);
  }

  /** A sign-in that succeeded gives its allowance back. */
  succeeded(username: string, place: string): void {
    this.fullAgainAt.delete(createHmac('sha256', this.key).update(`${username}\0${place}`).digest('base64'));
  }

  /** Runs a slow hash, a few at a time, so that a flood of guesses can't take the whole machine. */
  async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.running < MOST_AT_ONCE) this.running += 1;
    else if (this.waiting.length >= MOST_WAITING) throw new DomainError('sign-in.too-many', 'too-many');
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    try {
      return await work();
    } finally {
      // The place is handed on, so that no newcomer slips in between.
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }

  private forget(now: number): void {
    if (now - this.sweptAt < FORGET_EVERY && this.fullAgainAt.size < MOST_KEPT) return;
    this.sweptAt = now;
    for (const [bucket, at] of this.fullAgainAt) if (at <= now) this.fullAgainAt.delete(bucket);
    // Whoever fills the memory with made-up names loses their own marks first: the oldest ones.
    for (const bucket of this.fullAgainAt.keys()) {
      if (this.fullAgainAt.size < MOST_KEPT) break;
      this.fullAgainAt.delete(bucket);
    }
  }
}
