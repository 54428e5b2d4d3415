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
 * rate goes with the counts it is made of, whether they are shown or not.
 */
export function withFloor(figures: readonly FigureId[], table: FloorTable): FlooredCell[] {
  const counts = figures.map((id, at) =>
    figureOf(id).unit === 'complaints' ? heldOf(table, ({ values }) => values[at] ?? 0) : NOTHING,
  );
  const letters = table.letters.map((letter, at) =>
    letter === 'd' ? NOTHING : heldOf(table, ({ numbers }) => numbers[at] ?? 0),
  );
  const own = OWN.flatMap(([all, before]) => {
    const [one, other] = [table.letters.indexOf(all), table.letters.indexOf(before)];
    if (one < 0 || other < 0) return [];
    // What is left of a count without what came before this system is a count as well.
    return [{ before, held: heldOf(table, ({ numbers }) => numbers[one]! - numbers[other]!) }];
  });
  return table.cells.map(({ row, column, values }) => {
    const key = keyOf(row, column);
    const withheld = new Set<string>([
      ...figures.flatMap((id, at) => (counts[at]!.has(key) ? figureOf(id).terms : [])),
      ...table.letters.filter((_, at) => letters[at]!.has(key)),
      ...own.flatMap(({ before, held }) => (held.has(key) ? [before] : [])),
    ]);
    return {
      ...{ row, column },
      values: values.map((value, at) => {
        if (value === null) return null;
        const id = figures[at]!;
        if (figureOf(id).unit === 'complaints') return counts[at]!.get(key) ?? value;
        return figureOf(id).terms.some((term) => withheld.has(term)) ? WITHHELD : value;
      }),
    };
  });
}

const NOTHING: ReadonlyMap<Key, Held> = new Map();

type Cell = FloorTable['cells'][number];

function heldOf({ rows, columns, cells }: FloorTable, countOf: (cell: Cell) => number): Map<Key, Held> {
  const counts = new Map(cells.map((cell) => [keyOf(cell.row, cell.column), countOf(cell)]));
  const held = new Map<Key, Held>();
  for (const [key, count] of counts) if (isSmall(count)) held.set(key, UNDER_FLOOR);
  const lines = linesOf(rows, columns).map(({ parts, total }) => ({
    parts: parts.filter((key) => counts.has(key)),
    total,
  }));
  for (let again = true; again;) {
    again = false;
    for (const { parts, total } of lines) {
      if (!givesAway(parts, total, counts, held)) continue;
      // By name: one that is chosen for its size tells its size.
      const next = parts.filter((key) => !held.has(key) && counts.get(key)! > 0).sort()[0];
      const further = next ?? (held.has(total) ? undefined : total);
      if (further === undefined) continue;
      held.set(further, WITHHELD);
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

/** Whether what a line shows leaves a single value for one of those that it holds back. */
function givesAway(
  parts: readonly Key[],
  total: Key,
  counts: ReadonlyMap<Key, number>,
  held: ReadonlyMap<Key, Held>,
): boolean {
  const all = [...parts.map((key) => ({ key, sign: 1 })), { key: total, sign: -1 }];
  const open = all.filter(({ key }) => held.has(key));
  const shown = all.filter(({ key }) => !held.has(key));
  const rest = -shown.reduce((sum, { key, sign }) => sum + sign * (counts.get(key) ?? 0), 0);
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
    return Math.max(from, low) === Math.min(to, high);
  });
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
