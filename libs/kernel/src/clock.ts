/** Where every instant comes from, so that tests and replays can move time. */
export interface Clock {
  now(): Date;
}

/** The machine's own clock. */
export const systemClock: Clock = { now: () => new Date() };

/** A clock that moves only when told; for replaying a history and for tests. */
export class MovingClock implements Clock {
  private instant: number;

  constructor(start: Date) {
    this.instant = start.getTime();
  }

  now(): Date {
    return new Date(this.instant);
  }

  /** Moves to an instant; a clock never goes back, since what was written bears the later time. */
  moveTo(instant: Date): void {
    if (instant.getTime() < this.instant) throw new RangeError('A clock does not go back');
    this.instant = instant.getTime();
  }

  /** Moves on by a number of milliseconds. */
  advance(milliseconds: number): void {
    this.moveTo(new Date(this.instant + milliseconds));
  }
}

/** Lengths of elapsed time, in milliseconds. A calendar day in a time zone is not always `DAY`. */
export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
