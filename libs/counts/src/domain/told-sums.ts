import { CATEGORIES, type KindId } from '#taxonomy';
import { FIGURE_IDS, figureOf, figureOfLetter, isLevel, type FigureId } from './definitions.js';
import type { AskedTable, FloorTable } from './floor.js';
import { monthsAfter, monthsBetween, type FiguresPeriod } from './period.js';
import { monthsOfQuarter } from './quarter.js';
import { isTime, TIME_AXES, type TableAxis, type TableQuestion, type TimeAxis } from './question.js';

/** Names a count by what it counts, so that the same one in two tables is one. */
export type Key = string;

/** Counts that come to nothing together; the last is the total of the others. */
export type Sum = readonly { readonly key: Key; readonly sign: 1 | -1 }[];

/** What a count counts: a figure of some months, and of what axes' values. */
interface Counted extends FiguresPeriod {
  readonly what: string;
  readonly view: TableQuestion['view'];
  readonly values: Readonly<Record<string, string>>;
  /** Into what its table divides time; null where it doesn't, or of all stretches together. */
  readonly grain: TimeAxis | null;
}

/** What tables tell: their counts, each once, and the lines that a table adds up itself. */
interface Telling {
  readonly counts: ReadonlyMap<Key, number>;
  readonly lines: Lines;
  keyOf(table: number, cell: number, figure: FigureId): Key;
  /** Of the counts that a rate is made of. */
  keysBehind(table: number, cell: number, figure: FigureId): readonly Key[];
}

interface Lines {
  readonly counted: ReadonlyMap<Key, Counted>;
  readonly tables: readonly Sum[];
}

/** Counts with what of them came before this system: what is left without it is a count as well. */
const OWN = [
  ['R', 'R₀'],
  ['P', 'P₀'],
] as const;

const LEVELS = new Set<string>(FIGURE_IDS.filter(isLevel));

/** Names every count that tables show, or make a rate of. */
export function tellingOf(tables: readonly AskedTable[]): Telling {
  const counts = new Map<Key, number>();
  const counted = new Map<Key, Counted>();
  const keys = new Map<string, Key>();
  const place = (table: number, cell: number, what: string) => `${table} ${cell} ${what}`;
  const find = (table: number, cell: number, what: string) => keys.get(place(table, cell, what));
  tables.forEach(({ question, answer }, table) => {
    const numbers = [...countsOf(question, answer)];
    answer.cells.forEach(({ row, column }, cell) => {
      for (const [what, of] of numbers) {
        const count = of(cell);
        if (count === null) continue;
        const one = countedBy(question, what, row, column);
        const name = JSON.stringify([what, one.view, one.from, one.to, Object.entries(one.values).sort()]);
        // The same by its name but not by its size is another: what is masked is not masked alike everywhere.
        const key = (counts.get(name) ?? count) === count ? name : `${name} ${table}`;
        counts.set(key, count);
        if (!counted.has(key)) counted.set(key, one);
        keys.set(place(table, cell, what), key);
      }
    });
  });
  return {
    ...{
      counts,
      lines: {
        counted,
        tables: tables.flatMap((one, table) => ownSums(one, (cell, what) => find(table, cell, what))),
      },
    },
    keyOf: (table, cell, figure) => find(table, cell, figure)!,
    keysBehind: (table, cell, figure) => behind(figure).flatMap((what) => find(table, cell, what) ?? []),
  };
}

/** The sums that a table shows itself. */
function ownSums(
  { question, answer }: AskedTable,
  keyAt: (cell: number, what: string) => Key | undefined,
): Sum[] {
  return [...countsOf(question, answer).keys()].flatMap((what) =>
    linesOf(question, answer, what).map((cells) =>
      cells.flatMap((cell, at) => {
        const key = keyAt(cell, what);
        return key === undefined ? [] : at === cells.length - 1 ? taken(key) : added(key);
      }),
    ),
  );
}

/** The names of the counts that a figure is made of. */
function behind(figure: FigureId): string[] {
  const terms: readonly string[] = figureOf(figure).terms;
  const own = OWN.filter((pair) => pair.every((letter) => terms.includes(letter)));
  return [...terms.map(nameOf), ...own.map(([all]) => ownOf(all))];
}

const nameOf = (letter: string): string => figureOfLetter(letter) ?? `(${letter})`;
const ownOf = (letter: string): string => `(${letter} own)`;

/** How each count of a table is read from a cell, by its name: those shown, and those that a rate is made of. */
function countsOf({ figures }: TableQuestion, { cells, letters }: FloorTable) {
  const counts = new Map<string, (cell: number) => number | null>();
  const number = (letter: string) => {
    const at = letters.indexOf(letter);
    return (cell: number) => cells[cell]!.numbers[at] ?? 0;
  };
  for (const id of figures) {
    if (figureOf(id).unit === 'complaints') continue;
    const terms: readonly string[] = figureOf(id).terms;
    for (const letter of terms.filter((one) => one !== 'd')) counts.set(nameOf(letter), number(letter));
    for (const [all, before] of OWN) {
      if (!terms.includes(all) || !terms.includes(before)) continue;
      counts.set(ownOf(all), (cell) => number(all)(cell) - number(before)(cell));
    }
  }
  figures.forEach((id, at) => {
    if (figureOf(id).unit === 'complaints') counts.set(id, (cell) => cells[cell]!.values[at] ?? null);
  });
  return counts;
}

function countedBy(
  { rows, columns, filter, only, from, to, view }: TableQuestion,
  what: string,
  row: string | null,
  column: string | null,
): Counted {
  const ends = [
    [rows, row],
    [columns, column],
  ] as const;
  const fixed = [...Object.entries(filter), ...(only ? [[only.axis, only.value] as const] : [])];
  const axes = ends.flatMap(([axis, key]) =>
    axis !== null && key !== null && !isTime(axis) ? [[axis, key]] : [],
  );
  const time = ends.find(([axis, key]) => axis !== null && key !== null && isTime(axis)) as
    [TimeAxis, string] | undefined;
  const stretch = time ? within(stretchOf(...time), { from, to }) : { from, to };
  const values = Object.fromEntries([...fixed.filter(([, value]) => value !== undefined), ...axes]);
  // What is received is the same, whether it is followed or not.
  const seen = what === 'received' ? 'flow' : view;
  // A level counts everything up to its end.
  const since = LEVELS.has(what) && view === 'flow' ? '' : stretch.from;
  return { what, view: seen, from: since, to: stretch.to, values, grain: time?.[0] ?? null };
}

function stretchOf(axis: TimeAxis, key: string): FiguresPeriod {
  if (axis === 'month') return { from: key, to: key };
  return axis === 'quarter' ? monthsOfQuarter(key) : { from: `${key}-01`, to: `${key}-12` };
}

/** The first and the last stretch may be cut. */
const within = (stretch: FiguresPeriod, { from, to }: FiguresPeriod): FiguresPeriod => ({
  from: stretch.from < from ? from : stretch.from,
  to: stretch.to > to ? to : stretch.to,
});

/** The cells of every sum that a table shows: of each row, each column, and of the totals themselves; the total is last. */
function linesOf(question: TableQuestion, { rows, columns, cells }: FloorTable, what: string): number[][] {
  const at = new Map(cells.map(({ row, column }, index) => [JSON.stringify([row, column]), index]));
  const cell = (row: string | null, column: string | null) => at.get(JSON.stringify([row, column]));
  const adds = (axis: TableAxis | null) =>
    !(axis !== null && isTime(axis) && question.view === 'flow' && LEVELS.has(what));
  const line = (parts: readonly (number | undefined)[], total: number | undefined): number[][] =>
    total === undefined ? [] : [[...parts.filter((one) => one !== undefined), total]];
  const down = (column: string | null) =>
    line(
      rows.map((row) => cell(row, column)),
      cell(null, column),
    );
  const across = (row: string | null) =>
    line(
      columns.map((column) => cell(row, column)),
      cell(row, null),
    );
  return [
    ...(adds(question.rows) ? [null, ...columns].flatMap(down) : []),
    ...(columns.length > 0 && adds(question.columns) ? [null, ...rows].flatMap(across) : []),
  ];
}

/** Every sum that a reader can make of what tables tell: the tables' own, and those between tables. */
export function sumsOf(counts: ReadonlyMap<Key, number>, { counted, tables }: Lines): Sum[] {
  const all = [...counted];
  const alike = new Map<string, Named[]>();
  for (const named of all) {
    const { view, values } = named[1];
    const group = JSON.stringify([view, Object.entries(values).sort()]);
    alike.set(group, [...(alike.get(group) ?? []), named]);
  }
  const between = [...alike.values()].flatMap((group) => [...stretchSums(group), ...stockSums(group)]);
  return [...tables, ...between, ...kindSums(all)].filter((sum) => comesToNothing(sum, counts));
}

type Named = readonly [Key, Counted];

/** A sum that is not true is none that a reader can use. */
const comesToNothing = (sum: Sum, counts: ReadonlyMap<Key, number>): boolean =>
  sum.length > 1 && sum.reduce((all, { key, sign }) => all + sign * counts.get(key)!, 0) === 0;

const added = (key: Key) => ({ key, sign: 1 }) as const;
const taken = (key: Key) => ({ key, sign: -1 }) as const;
const totalled = (parts: readonly Named[], [total]: Named): Sum => [
  ...parts.map(([key]) => added(key)),
  taken(total),
];

/** A year of its quarters, a quarter of its months. */
function stretchSums(group: readonly Named[]): Sum[] {
  const flows = group.filter(([, { from }]) => from !== '');
  const longer = flows.filter(([, { from, to }]) => from < to);
  return longer.flatMap((total) => {
    const { what, from, to } = total[1];
    const inside = flows.filter(
      ([key, one]) => key !== total[0] && one.what === what && one.from >= from && one.to <= to,
    );
    return TIME_AXES.flatMap((grain) => {
      const parts = inside.filter(([, one]) => one.grain === grain);
      const months = parts.reduce((sum, [, one]) => sum + monthsBetween(one.from, one.to).length, 0);
      return months === monthsBetween(from, to).length ? [totalled(parts, total)] : [];
    });
  });
}

/** S(b) = S(a) + R + O + in − C − out. */
function stockSums(group: readonly Named[]): Sum[] {
  const keys = new Map(group.map(([key, { what, from, to }]) => [[what, from, to].join(), key]));
  const find = (what: string, from: string, to: string) => keys.get([what, from, to].join());
  return group.flatMap(([received, { what, from, to }]) => {
    if (what !== 'received') return [];
    const opening = find('pending', '', monthsAfter(from, -1));
    const closing = find('pending', '', to);
    const [reopened, closed] = [find('reopened', from, to), find('closed', from, to)];
    if (!opening || !closing || !reopened || !closed) return [];
    const [arrived, departed] = [find('arrived', from, to), find('departed', from, to)];
    const into = [opening, received, reopened, ...(arrived ? [arrived] : [])];
    const out = [closed, ...(departed ? [departed] : []), closing];
    return [[...into.map(added), ...out.map(taken)]];
  });
}

/** A kind of its categories. */
function kindSums(all: readonly Named[]): Sum[] {
  const place = ({ what, view, from, to }: Counted) => [what, view, from, to].join();
  return all.flatMap((total) => {
    const { kind, ...others } = total[1].values;
    if (kind === undefined || 'category' in others) return [];
    const parts = all.filter(([, one]) => {
      const { category, ...rest } = one.values;
      return (
        CATEGORIES.find(category ?? '')?.kinds.includes(kind as KindId) &&
        place(one) === place(total[1]) &&
        areSame(rest, others)
      );
    });
    return [totalled(parts, total)];
  });
}

const areSame = (one: Counted['values'], other: Counted['values']): boolean =>
  JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());
