import { figureOf } from './definitions.js';
import { sumsOf, tellingOf, type Key, type Sum } from './told-sums.js';
import type { TableQuestion } from './question.js';

/** Counts below it are not written where a table leaves the console. */
export const FLOOR = 5;

/** Written for a count from 1 to 4; and for one that would give such a count away. */
export const UNDER_FLOOR = '<5';
export const WITHHELD = '*';

export type Held = typeof UNDER_FLOOR | typeof WITHHELD;

/** One cell of a table whose small counts are held back; null is "n/a". */
export interface FlooredCell {
  readonly row: string | null;
  readonly column: string | null;
  readonly values: readonly (number | Held | null)[];
}

/** What the floor needs of a table; its totals are cells whose row, column or both are null. */
export interface FloorTable {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly letters: readonly string[];
  readonly cells: readonly {
    readonly row: string | null;
    readonly column: string | null;
    readonly values: readonly (number | null)[];
    readonly numbers: readonly number[];
  }[];
}

/** What a table was asked, with what was answered. */
export interface AskedTable {
  readonly question: TableQuestion;
  readonly answer: FloorTable;
}

const isSmall = (count: number): boolean => Math.abs(count) > 0 && Math.abs(count) < FLOOR;

/**
 * Holds back every count from 1 to 4 of tables that are read together, and as many more as it takes that no sum of theirs
 * gives it back: no total, no month of a quarter, no stock; a rate goes with the counts it is made of, whether they are
 * shown or not.
 */
export function withFloor(tables: readonly AskedTable[]): FlooredCell[][] {
  const { counts, keyOf, keysBehind, lines } = tellingOf(tables);
  const held = hold(counts, sumsOf(counts, lines));
  return tables.map(({ question: { figures }, answer }, table) =>
    answer.cells.map(({ row, column, values }, cell) => ({
      ...{ row, column },
      values: values.map((value, at) => {
        const id = figures[at]!;
        if (value === null) return null;
        if (figureOf(id).unit === 'complaints') return held.get(keyOf(table, cell, id)) ?? value;
        return keysBehind(table, cell, id).some((key) => held.has(key)) ? WITHHELD : value;
      }),
    })),
  );
}

/** Counts whose sum is told, each held back where it is small or would give a small one away. */
export function withFloorOfParts(parts: readonly number[]): (number | Held)[] {
  const counts = new Map(parts.map((count, at) => [String(at), count]));
  const total = parts.reduce((sum, count) => sum + count, 0);
  const all = new Map(counts).set('total', total);
  const held = hold(all, [[...[...counts.keys()].map((key) => ({ key, sign: 1 as const })), TOTAL]]);
  return parts.map((count, at) => held.get(String(at)) ?? count);
}

const TOTAL = { key: 'total', sign: -1 } as const;

/** Of counts by their keys those that are held back. The last count of a sum is its total. */
function hold(counts: ReadonlyMap<Key, number>, sums: readonly Sum[]): Map<Key, Held> {
  const held = new Map<Key, Held>();
  for (const [key, count] of counts) if (isSmall(count)) held.set(key, UNDER_FLOOR);
  for (let again = true; again;) {
    again = false;
    for (const sum of sums) {
      if (!givesAway(sum, counts, held)) continue;
      const free = sum.map(({ key }) => key).filter((key) => !held.has(key) && counts.get(key) !== 0);
      const total = sum.at(-1)!.key;
      // By name: one that is chosen for its size tells its size.
      const next = free.filter((key) => key !== total).sort()[0] ?? free[0];
      if (next === undefined) continue;
      held.set(next, WITHHELD);
      again = true;
    }
  }
  return held;
}

/** What a reader knows of a held count before they reckon. */
const RANGE: Readonly<Record<Held, readonly [least: number, most: number]>> = {
  [UNDER_FLOOR]: [1, FLOOR - 1],
  [WITHHELD]: [FLOOR, Infinity],
};

/** Whether what a sum shows leaves a single value for one of those that it holds back. */
function givesAway(sum: Sum, counts: ReadonlyMap<Key, number>, held: ReadonlyMap<Key, Held>): boolean {
  const open = sum.filter(({ key }) => held.has(key));
  const shown = sum.filter(({ key }) => !held.has(key));
  const rest = -shown.reduce((all, { key, sign }) => all + sign * counts.get(key)!, 0);
  return open.some(({ key, sign }) => {
    const others = open.filter((one) => one.key !== key);
    const [least, most] = others.reduce(
      ([low, high], one) => {
        const [from, to] = RANGE[held.get(one.key)!];
        return one.sign > 0 ? [low + from, high + to] : [low - to, high - from];
      },
      [0, 0],
    );
    const [from, to] = RANGE[held.get(key)!];
    const [low, high] = sign > 0 ? [rest - most, rest - least] : [least - rest, most - rest];
    // Where corrections made a count negative nothing fits: it is as plain as if one value did.
    return Math.max(from, low) >= Math.min(to, high);
  });
}
