import { createHmac, randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { DomainError, MINUTE, SECOND } from '#kernel';

const BURST = 10;
const REFILL = 15 * SECOND;
const SLOWED_BY = 2 * SECOND;
const MOST_OF_ONE = 5;
const FORGET_EVERY = 10 * MINUTE;
const MOST_KEPT = 50_000;
const HASHES_AT_ONCE = 2;
const MOST_WAITING = 40;

interface Allowance {
  /** When all attempts are available again. */
  fullAt: number;
  inFlight: number;
}

/**
 * Slows guessing down. Each name has its own allowance per place it is tried from; when it is used up, attempts
 * are slowed rather than refused, and the right proof still opens: nobody can lock somebody else out by trying
 * their name. The place is kept only as a keyed hash, in memory, under a key that dies with the process.
 */
export class SignInAttempts {
  private readonly key = randomBytes(32);
  private readonly allowances = new Map<string, Allowance>();
  private readonly waiting: (() => void)[] = [];
  private hashing = 0;
  private sweptAt = 0;

  /** Runs one attempt in its turn and returns whether it was right; throws `too-many` for a flood. */
  async run(username: string, place: string, isRight: () => Promise<boolean>): Promise<boolean> {
    const id = createHmac('sha256', this.key).update(`${username}\0${place}`).digest('base64');
    const allowance = this.allowanceOf(id);
    allowance.inFlight += 1;
    try {
      const now = Date.now();
      allowance.fullAt = Math.min(Math.max(allowance.fullAt, now) + REFILL, now + (BURST + 1) * REFILL);
      if (allowance.fullAt - now > BURST * REFILL) {
        if (allowance.inFlight > MOST_OF_ONE) throw new DomainError('sign-in.too-many', 'too-many');
        await wait(SLOWED_BY);
      }
      const right = await this.inTurn(isRight);
      if (right) allowance.fullAt = 0;
      return right;
    } finally {
      allowance.inFlight -= 1;
    }
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

  private allowanceOf(id: string): Allowance {
    this.forget();
    const known = this.allowances.get(id);
    if (known) return known;
    const fresh = { fullAt: 0, inFlight: 0 };
    this.allowances.set(id, fresh);
    return fresh;
  }

  private forget(): void {
    const now = Date.now();
    if (now - this.sweptAt < FORGET_EVERY && this.allowances.size < MOST_KEPT) return;
    this.sweptAt = now;
    for (const [id, { fullAt, inFlight }] of this.allowances) {
      if (fullAt <= now && inFlight === 0) this.allowances.delete(id);
    }
    // Whoever fills the memory with made-up names loses marks: the oldest go first.
    for (const id of this.allowances.keys()) {
      if (this.allowances.size < MOST_KEPT) break;
      this.allowances.delete(id);
    }
  }
}
