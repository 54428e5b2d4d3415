import { figureOf, type FigureId } from './definitions.js';

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

type Key = string;
const keyOf = (row: string | null, column: string | null): Key => JSON.stringify([row, column]);

/** Counts with what of them came before this system. */
const OWN = [
  ['R', 'R₀'],
  ['P', 'P₀'],
] as const;

const isSmall = (count: number): boolean => Math.abs(count) > 0 && Math.abs(count) < FLOOR;

/**
 * Holds back every count from 1 to 4, and of its row and column as many more as it takes that no total gives it back; a
 * rate goes with the counts it is made of.
 */
export function withFloor(figures: readonly FigureId[], table: FloorTable): FlooredCell[] {
  const held = figures.map((id, at) =>
    figureOf(id).unit === 'complaints' ? heldCounts(table, at) : new Map<Key, Held>(),
  );
  return table.cells.map(({ row, column, values, numbers }) => {
    const key = keyOf(row, column);
    const letters = new Set<string>(
      figures.flatMap((id, at) => (held[at]!.has(key) ? figureOf(id).terms : [])),
    );
    const numberOf = (term: string): number => numbers[table.letters.indexOf(term)] ?? 0;
    // What is left of a count without what came before this system is a count as well.
    const isTold = (id: FigureId): boolean =>
      !OWN.some(
        ([all, before]) =>
          (figureOf(id).terms as readonly string[]).includes(before) &&
          isSmall(numberOf(all) - numberOf(before)),
      ) &&
      figureOf(id).terms.every((term) => term === 'd' || !(letters.has(term) || isSmall(numberOf(term))));
    return {
      ...{ row, column },
      values: values.map((value, at) => {
        if (value === null) return null;
        const id = figures[at]!;
        return figureOf(id).unit === 'complaints'
          ? (held[at]!.get(key) ?? value)
          : isTold(id)
            ? value
            : WITHHELD;
      }),
    };
  });
}

function heldCounts({ rows, columns, cells }: FloorTable, at: number): Map<Key, Held> {
  const counts = new Map(cells.map(({ row, column, values }) => [keyOf(row, column), values[at] ?? 0]));
  const held = new Map<Key, Held>();
  for (const [key, count] of counts) if (isSmall(count)) held.set(key, UNDER_FLOOR);
  const lines = linesOf(rows, columns).map(({ parts, total }) => ({
    parts: parts.filter((key) => counts.has(key)),
    total,
  }));
  for (let again = true; again;) {
    again = false;
    for (const { parts, total } of lines) {
      const hidden = parts.filter((key) => held.has(key));
      const asWhole = held.has(total) ? [...hidden, total] : hidden;
      if (asWhole.length === 0 || !givesAway(asWhole, hidden, counts, held)) continue;
      const next = parts
        .filter((key) => !held.has(key) && counts.get(key)! > 0)
        .sort((a, b) => counts.get(a)! - counts.get(b)!)[0];
      const further = next ?? (held.has(total) ? undefined : total);
      if (further === undefined) continue;
      held.set(further, WITHHELD);
      again = true;
    }
  }
  return held;
}

/** One that is missing is what is left; several small ones are known where their sum is the least or the most it can be. */
function givesAway(
  all: readonly Key[],
  parts: readonly Key[],
  counts: ReadonlyMap<Key, number>,
  held: ReadonlyMap<Key, Held>,
): boolean {
  if (all.length === 1) return true;
  if (all.length !== parts.length || !parts.every((key) => held.get(key) === UNDER_FLOOR)) return false;
  const sum = parts.reduce((total, key) => total + counts.get(key)!, 0);
  return sum === parts.length || sum === parts.length * (FLOOR - 1);
}

/** Every sum that a table shows: of each row, each column, and of the totals themselves. */
function linesOf(
  rows: readonly string[],
  columns: readonly string[],
): { readonly parts: readonly Key[]; readonly total: Key }[] {
  const across = columns.length > 0 ? columns : [];
  return [
    { parts: rows.map((row) => keyOf(row, null)), total: keyOf(null, null) },
    ...(across.length > 0
      ? [
          { parts: across.map((column) => keyOf(null, column)), total: keyOf(null, null) },
          ...rows.map((row) => ({
            parts: across.map((column) => keyOf(row, column)),
            total: keyOf(row, null),
          })),
          ...across.map((column) => ({
            parts: rows.map((row) => keyOf(row, column)),
            total: keyOf(null, column),
          })),
        ]
      : []),
  ];
}
