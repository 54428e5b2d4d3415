import { monthsAfter, monthsOfQuarter } from '#counts/domain';

const OFFERED = 8;

/** A quarter that may be reported on; the running one is not over yet. */
export interface OfferedQuarter {
  readonly quarter: string;
  readonly running: boolean;
}

/** The running quarter and those before it, latest first. `day`: today, where the network is. */
export function quartersUpTo(day: string): OfferedQuarter[] {
  const running = quarterOf(day.slice(0, 7));
  const { from } = monthsOfQuarter(running);
  return Array.from({ length: OFFERED }, (_, at) => ({
    quarter: quarterOf(monthsAfter(from, -3 * at)),
    running: at === 0,
  }));
}

const quarterOf = (month: string): string => `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`;
