import { quarterOf, quartersAfter } from '#counts/domain';

const OFFERED = 8;

/** A quarter that may be reported on; the running one is not over yet. */
export interface OfferedQuarter {
  readonly quarter: string;
  readonly running: boolean;
}

/** The running quarter and those before it, latest first. `day`: today, where the network is. */
export function quartersUpTo(day: string): OfferedQuarter[] {
  return Array.from({ length: OFFERED }, (_, at) => ({
    quarter: quartersAfter(quarterOf(day), -at),
    running: at === 0,
  }));
}
