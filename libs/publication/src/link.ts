import type { Block } from './block.js';
import {
  BEFORE,
  isLater,
  PUBLIC_FIGURES,
  RESTRICTED_ROW,
  type PublicFigure,
  type Shown,
} from './document.js';
import type { AtMost, Cell, LinkedFigures, Sum } from './disclosure/linked-figures.js';
import type { NewNumbers } from './new-numbers.js';

type Table = 'districts' | 'categories';

/** A number's name across all publications. The restricted row is the same in both tables of years. */
export const monthId = (figure: PublicFigure, key: string): string => `${figure}:month:${key}`;
export const yearId = (figure: PublicFigure, table: Table, key: string, year: string): string =>
  `${figure}:${key === RESTRICTED_ROW ? 'both' : table}:${key}:${year}`;
export const totalId = (figure: PublicFigure, year: string): string => `${figure}:total:${year}`;
const stepId = (figure: PublicFigure, quarter: string): string => `${figure}:new-in:${quarter}`;

/** The numbers of a publication in one measure, whether new or given before. */
interface Part {
  readonly quarter: string;
  readonly from: string;
  readonly rows: readonly string[];
  readonly years: readonly {
    readonly year: string;
    readonly districts: readonly string[];
    readonly categories: readonly string[];
  }[];
}

/** Everything a reader of all publications knows of the numbers, the new ones among them. */
export function linkFigures(blocks: readonly Block[], fresh: NewNumbers): LinkedFigures {
  const parts: readonly Part[] = [...blocks.map(partOf), freshPart(fresh)];
  const before = blocks.at(-1)?.totals ?? { received: 0, processed: 0 };
  const cells = PUBLIC_FIGURES.flatMap((figure) => [
    ...blocks.flatMap((block, place) => publishedCells(figure, block, blocks[place - 1])),
    ...freshCells(figure, fresh, fresh.totals[figure] - before[figure]),
  ]);
  return {
    cells: [...new Map(cells.map((cell) => [cell.id, cell])).values()],
    sums: PUBLIC_FIGURES.flatMap((figure) => sumsOf(figure, parts)),
    atMost: limitsOf(parts),
  };
}

function partOf({ quarter, from, rows, years }: Block): Part {
  return {
    ...{ quarter, from },
    rows: rows.map(({ key }) => key),
    years: years.map(({ year, districts, categories }) => ({
      year,
      districts: [...districts.keys()],
      categories: [...categories.keys()],
    })),
  };
}

function freshPart({ quarter, from, rows, years }: NewNumbers): Part {
  const keys = (all: readonly { readonly key: string }[]) => all.map(({ key }) => key);
  return {
    ...{ quarter, from },
    rows: keys(rows),
    years: years.map(({ year, districts, categories }) => ({
      year,
      districts: keys(districts),
      categories: keys(categories),
    })),
  };
}

function publishedCells(figure: PublicFigure, block: Block, previous: Block | undefined): Cell[] {
  const known = (id: string, shown: Shown, signed = false): Cell =>
    typeof shown === 'number'
      ? { id, value: shown, published: 'shown', signed }
      : { id, value: null, published: 'hidden', signed };
  return [
    known(stepId(figure, block.quarter), block.totals[figure] - (previous?.totals[figure] ?? 0)),
    ...block.rows.map((row) => known(monthId(figure, row.key), row[figure], isLater(row.key))),
    ...block.years.flatMap(({ year, districts, categories, total }) => [
      known(totalId(figure, year), total[figure]),
      ...[...districts].map(([key, pair]) => known(yearId(figure, 'districts', key, year), pair[figure])),
      ...[...categories].map(([key, pair]) => known(yearId(figure, 'categories', key, year), pair[figure])),
    ]),
  ];
}

function freshCells(figure: PublicFigure, { quarter, rows, years }: NewNumbers, step: number): Cell[] {
  return [
    { id: stepId(figure, quarter), value: step, kept: true },
    ...rows.map((row) => ({ id: monthId(figure, row.key), value: row[figure], signed: isLater(row.key) })),
    ...years.flatMap(({ year, districts, categories, total }) => [
      { id: totalId(figure, year), value: total[figure] },
      ...districts.map((row) => ({ id: yearId(figure, 'districts', row.key, year), value: row[figure] })),
      ...categories.map((row) => ({ id: yearId(figure, 'categories', row.key, year), value: row[figure] })),
    ]),
  ];
}

function sumsOf(figure: PublicFigure, parts: readonly Part[]): Sum[] {
  const rowsOfYear = new Map<string, string[]>();
  for (const { from, rows } of parts) {
    for (const key of rows) {
      const year = yearOfRow(key, from);
      rowsOfYear.set(year, [...(rowsOfYear.get(year) ?? []), monthId(figure, key)]);
    }
  }
  return parts.flatMap(({ quarter, rows, years }) => [
    {
      breakdown: `months:${quarter}`,
      total: stepId(figure, quarter),
      parts: rows.map((key) => monthId(figure, key)),
    },
    ...years.flatMap(({ year, districts, categories }) => {
      const total = totalId(figure, year);
      return [
        {
          breakdown: `districts:${year}`,
          total,
          parts: districts.map((key) => yearId(figure, 'districts', key, year)),
        },
        {
          breakdown: `categories:${year}`,
          total,
          parts: categories.map((key) => yearId(figure, 'categories', key, year)),
        },
        { breakdown: `months:${year}`, total, parts: rowsOfYear.get(year) ?? [] },
      ];
    }),
  ]);
}

/** The year whose total a row of the months is part of: what was recorded later counts in the year it was recorded in. */
function yearOfRow(key: string, from: string): string {
  if (key === BEFORE) return BEFORE;
  return (isLater(key) ? from : key).slice(0, 4);
}

/** Nothing is processed before it is received: up to any month, and up to any year in a district or category. */
function limitsOf(parts: readonly Part[]): AtMost[] {
  const upTo = (
    keys: readonly string[],
    id: (figure: PublicFigure, key: string) => string,
    before: readonly string[] = [],
  ): AtMost[] =>
    keys.map((_, place) => {
      const ids = (figure: PublicFigure) => keys.slice(0, place + 1).map((key) => id(figure, key));
      return { lesser: ids('processed'), greater: [...ids('received'), ...before] };
    });
  const months = parts.flatMap(({ rows }) => rows);
  const years = parts.flatMap((part) => part.years);
  // No more can be left of what came before the years than came at all.
  const before = months.includes(BEFORE) ? [monthId('received', BEFORE)] : [];
  const along = (table: Table): AtMost[] =>
    [...new Set(years.flatMap((year) => year[table]))].flatMap((key) =>
      upTo(
        years.filter((year) => year[table].includes(key)).map(({ year }) => year),
        (figure, year) => yearId(figure, table, key, year),
        before,
      ),
    );
  return [...upTo(months, monthId), ...along('districts'), ...along('categories')];
}
