import type { FigureId } from './definitions.js';
import type { Sums } from './figures.js';

/** What of some figures was entered as totals from before this system; pending and standing are what remains of it at the end. */
export interface OpeningPart {
  readonly received: number;
  readonly processed: number;
  readonly pending: number;
  readonly standing: number;
}

/** The opening balances in a period's sums, and in those of all up to its end; null where there are none. */
export function openingPart(period: Sums, end: Sums): OpeningPart | null {
  const [received, processed] = [period['opening-received'], period['opening-processed']];
  const standing = end['opening-processed'];
  const pending = end['opening-received'] - standing;
  const none = received === 0 && processed === 0 && pending === 0 && standing === 0;
  return none ? null : { received, processed, pending, standing };
}

/** Of what came before this system, what a figure counts; the promises leave it out, since nobody knows what was kept. */
const COUNTED: Partial<Record<FigureId, readonly (keyof OpeningPart)[]>> = {
  ...{ received: ['received'], 'opening-received': ['received'] },
  ...{ processed: ['processed'], 'opening-processed': ['processed'], closed: ['processed'] },
  ...{ pending: ['pending'], standing: ['standing'] },
  ...{ 'processed-rate': ['received', 'processed'], clearance: ['received', 'processed'] },
  disposition: ['pending', 'processed'],
};

/** How many of a count came from before this system. */
export const openingIn = (id: FigureId, part: OpeningPart | null): number =>
  part === null ? 0 : (COUNTED[id] ?? []).reduce((sum, count) => sum + part[count], 0);

/** A number as it is written, marked where it contains opening balances. */
export const marked = (shown: string, contains: boolean): string =>
  contains ? `${shown}${OPENING_MARK}` : shown;

/** Stands after every number that contains opening balances. */
export const OPENING_MARK = '†';

/** True where a figure contains opening balances, and must be marked as one that does. */
export function containsOpening(id: FigureId, part: OpeningPart | null): boolean {
  return part !== null && (COUNTED[id] ?? []).some((count) => part[count] !== 0);
}
