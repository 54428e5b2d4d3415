import { figureOf, FIGURES, measuresOf, numbersOf, type FigureId } from './definitions.js';
import { NO_SUMS, type Axis } from './figures.js';
import type { Measure } from './ledger-line.js';
import type { View } from './question.js';

/** What one line of a measure adds to a figure. */
export interface Weight {
  readonly measure: Measure;
  readonly weight: number;
  /** Lines from before the period weigh too: the figure is a level. */
  readonly level: boolean;
}

/** How a figure of complaints adds up line by line: each weighs what the figure is of that line alone. */
export function weightsOf(id: FigureId, view: View, axis: Axis): Weight[] {
  const { terms, value } = figureOf(id);
  return measuresOf(id).map((measure) => {
    const one = { ...NO_SUMS, [measure]: 1 };
    const of = (period: typeof one, end: typeof one): number => {
      const numbers = numbersOf(terms, { period, end, days: 0, axis });
      return value(...terms.map((term) => numbers[term]!)) ?? 0;
    };
    const weight = of(one, one);
    return { measure, weight, level: view === 'flow' && of(NO_SUMS, one) === weight };
  });
}

/** The figures whose complaints can be listed: a ratio counts none, and a referral is no complaint. */
export const LISTED_FIGURES: readonly FigureId[] = FIGURES.filter(
  ({ id, unit }) => unit === 'complaints' && !id.startsWith('referral-'),
).map(({ id }) => id);
