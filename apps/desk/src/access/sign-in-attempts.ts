import { createHmac, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { setTimeout as wait } from 'node:timers/promises';
import { DomainError, SECOND } from '#kernel';
import { Attempts, Clock, FairQueue, networkOf } from '#platform';

const LIMIT_OF_NAME = { most: 10, refill: 15 * SECOND };
// An office behind one address, or everybody who comes over the onion address.
const LIMIT_OF_PLACE = { most: 120, refill: SECOND };
const SLOWED_BY = 2 * SECOND;
const MOST_OF_ONE = 5;
const MOST_OF_PLACE = 10;
const HASHES_AT_ONCE = 2;
const MOST_WAITING = 40;
const MOST_KNOWN = 10_000;

/** One attempt: a name, where it is tried from, and what is said to prove it. */
export interface SignInAttempt {
  readonly username: string;
  readonly place: string;
  readonly proof: Uint8Array;
}

interface Waiting {
  readonly go: () => void;
  readonly refuse: (error: DomainError) => void;
}

/**
 * Slows guessing down. Each name has its own allowance per place it is tried from, and each place one for all names;
 * when they are used up, attempts are slowed and a flood is refused. The slow hashes are done in turn for each place.
 * A proof that was right before waits in a line of its own, which nobody joins without it: whoever signed in since the
 * desk started can't be shut out by trying their name, nor by a flood from their own address.
 */
@Injectable()
export class SignInAttempts {
  private readonly ofNames: Attempts;
  private readonly ofPlaces: Attempts;
  private readonly waiting = new FairQueue<Waiting>();
  /** Marks of proofs that were right, the latest last; in memory alone, under a key that is never written down. */
  private readonly known = new Set<string>();
  private readonly key = randomBytes(32);
  private hashing = 0;

  constructor(clock: Clock) {
    this.ofNames = new Attempts(LIMIT_OF_NAME, clock);
    this.ofPlaces = new Attempts(LIMIT_OF_PLACE, clock);
  }

  /** Runs one attempt in its turn and returns whether it was right; throws `too-many` for a flood. */
  async run(attempt: SignInAttempt, isRight: () => Promise<boolean>): Promise<boolean> {
    const mark = this.markOf(attempt);
    const right = this.known.has(mark)
      ? await this.ofKnown(mark, isRight)
      : await this.ofStranger(attempt, isRight);
    this.known.delete(mark);
    if (right) this.remember(mark);
    return right;
  }

  private ofKnown(mark: string, isRight: () => Promise<boolean>): Promise<boolean> {
    return this.ofNames.run([mark], ({ atOnce, giveBack }) => {
      giveBack();
      if (atOnce > MOST_OF_ONE) throw tooMany();
      return this.inTurn(mark, isRight);
    });
  }

  private ofStranger({ username, place }: SignInAttempt, isRight: () => Promise<boolean>): Promise<boolean> {
    return this.ofPlaces.run([place], async (ofPlace) => {
      if (!ofPlace.free && ofPlace.atOnce > MOST_OF_PLACE) throw tooMany();
      return this.ofNames.run([username, place], async (ofName) => {
        if (!ofName.free && ofName.atOnce > MOST_OF_ONE) throw tooMany();
        if (!ofName.free || !ofPlace.free) await wait(SLOWED_BY);
        const right = await this.inTurn(networkOf(place), isRight);
        if (right) {
          ofName.forgive();
          ofPlace.giveBack();
        }
        return right;
      });
    });
  }

  /** A few slow hashes at a time, so that a flood of guesses can't take the whole machine. */
  private async inTurn<T>(by: string, work: () => Promise<T>): Promise<T> {
    if (this.hashing < HASHES_AT_ONCE) this.hashing += 1;
    else await this.turn(by);
    try {
      return await work();
    } finally {
      // The place is handed on, so that no newcomer slips in between.
      const next = this.waiting.take();
      if (next) next.go();
      else this.hashing -= 1;
    }
  }

  private turn(by: string): Promise<void> {
    return new Promise((go, refuse) => {
      this.waiting.add(by, { go, refuse });
      if (this.waiting.length > MOST_WAITING) this.waiting.dropOne()?.refuse(tooMany());
    });
  }

  private remember(mark: string): void {
    this.known.add(mark);
    const [oldest] = this.known;
    if (this.known.size > MOST_KNOWN) this.known.delete(oldest!);
  }

  private markOf({ username, proof }: SignInAttempt): string {
    return createHmac('sha256', this.key).update(proof).update(username).digest('base64');
  }
}

function tooMany(): DomainError {
  return new DomainError('sign-in.too-many', 'too-many');
}
