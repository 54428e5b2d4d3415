/** A line and a processor as they are imitated. */
export interface Line {
  /** Bits a second, each way. */
  readonly bits: number;
  /** Milliseconds there and back, which each request waits; a connection costs nothing more. */
  readonly roundTrip: number;
  /** How many times slower the page's processor is made. */
  readonly slowness: number;
}

/** A weak line and a cheap phone. */
export const WEAK: Line = { bits: 400_000, roundTrip: 400, slowness: 6 };

/** A phone of the team's in a town. */
export const TOWN: Line = { bits: 1_600_000, roundTrip: 150, slowness: 6 };

/** The same line 25 times as fast, for what would take too long: a round trip weighs as much against a byte as on the weak one. */
export const FAST: Line = { bits: 10_000_000, roundTrip: 16, slowness: 1 };

/** The machine as it is: a negative rate is no limit [Network.emulateNetworkConditions]. */
export const UNSLOWED: Line = { bits: -8, roundTrip: 0, slowness: 1 };

/** Seconds that so many bytes take at least. */
export const leastSeconds = ({ bits }: Line, bytes: number): number => (bytes * 8) / bits;
