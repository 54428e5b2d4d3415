import { Inject, Injectable } from '@nestjs/common';
import { setTimeout as wait } from 'node:timers/promises';
import { DomainError, MINUTE, SECOND } from '#kernel';
import { Attempts, Clock } from '#platform';
import { INTAKE_CONFIG, type IntakeConfig } from '../config.js';

/** Beyond this many times what one address may file at once, waiting no longer helps and the sender is told to come back. */
const FLOOD = 10;
const LONGEST_WAIT = 5 * SECOND;

/**
 * Filing slows down before it refuses: a hall, a carrier's shared address or an internet café file as they like, a flood
 * from one address waits longer the larger it is, and is refused only far beyond. Nobody else notices it.
 */
@Injectable()
export class FilingPace {
  private readonly attempts: Attempts;

  constructor(
    clock: Clock,
    @Inject(INTAKE_CONFIG) private readonly config: Pick<IntakeConfig, 'filingPerMinute'>,
  ) {
    const { filingPerMinute } = config;
    this.attempts = new Attempts({ most: FLOOD * filingPerMinute, refill: MINUTE / filingPerMinute }, clock);
  }

  /** Files in its turn; nothing was looked at yet when it throws `filing.too-many`. */
  async take<T>(address: string, file: () => Promise<T>): Promise<T> {
    return this.attempts.run([address], async ({ free, used }) => {
      if (!free) throw new DomainError('filing.too-many', 'too-many', { minutes: 1 });
      const pause = this.pauseAfter(used);
      if (pause > 0) await wait(pause);
      return file();
    });
  }

  /** In milliseconds, growing evenly from what is free to what is refused. */
  private pauseAfter(used: number): number {
    const { filingPerMinute } = this.config;
    const beyond = (used - filingPerMinute) / ((FLOOD - 1) * filingPerMinute);
    return Math.round(Math.max(0, beyond) * LONGEST_WAIT);
  }
}
