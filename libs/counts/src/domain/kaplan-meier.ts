/** A quantile of a time, with its 95 % interval; null is "not reached". In days. */
export interface Quantile {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** How long something takes, from those it has happened to and those that still wait. */
export interface TimeTo {
  readonly median: Quantile;
  readonly p90: Quantile;
  readonly happened: number;
  /** Still waiting, or gone: they count for as long as they were seen. */
  readonly censored: number;
}

interface Step {
  readonly day: number;
  readonly survival: number;
  readonly low: number;
  readonly high: number;
}

const Z95 = 1.959964;

/**
 * Median and 90th percentile by Kaplan–Meier (1958), intervals by Greenwood's variance of log(−log S) as Kalbfleisch and
 * Prentice have it. Both maps: how many after how many days. On the same day what happens comes before who leaves.
 */
export function kaplanMeier(
  events: ReadonlyMap<number, number>,
  censored: ReadonlyMap<number, number>,
): TimeTo {
  const steps = survival(events, censored);
  return {
    median: quantile(steps, 0.5),
    p90: quantile(steps, 0.1),
    happened: total(events),
    censored: total(censored),
  };
}

function survival(events: ReadonlyMap<number, number>, censored: ReadonlyMap<number, number>): Step[] {
  const days = [...new Set([...events.keys(), ...censored.keys()])].sort((a, b) => a - b);
  const steps: Step[] = [];
  let [atRisk, left, variance, high] = [total(events) + total(censored), 1, 0, 1];
  for (const day of days) {
    const happened = events.get(day) ?? 0;
    if (happened > 0) {
      left *= 1 - happened / atRisk;
      variance += happened === atRisk ? 0 : happened / (atRisk * (atRisk - happened));
      const spread = left > 0 ? (Z95 * Math.sqrt(variance)) / Math.abs(Math.log(left)) : 0;
      // Where nobody is left the variance is unknown: the interval stays open above.
      high = left > 0 ? left ** Math.exp(-spread) : high;
      steps.push({ day, survival: left, low: left > 0 ? left ** Math.exp(spread) : 0, high });
    }
    atRisk -= happened + (censored.get(day) ?? 0);
  }
  return steps;
}

// Sums of fractions miss a half by a hair.
const EPSILON = 1e-12;

function quantile(steps: readonly Step[], share: number): Quantile {
  const first = (of: (step: Step) => number) =>
    steps.find((step) => of(step) <= share + EPSILON)?.day ?? null;
  return {
    value: first((one) => one.survival),
    low: first((one) => one.low),
    high: first((one) => one.high),
  };
}

function total(counts: ReadonlyMap<number, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}
