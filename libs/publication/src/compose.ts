import { DomainError } from '#kernel';
import type { Block, YearBlock } from './block.js';
import { suppress } from './disclosure/suppress.js';
import { MOST_HIDDEN } from './disclosure/linked-figures.js';
import {
  LICENCE,
  PUBLIC_FIGURES,
  type Pair,
  type PublicDocument,
  type PublicFigure,
  type PublicSuspension,
  type Shown,
  type TimesRow,
  type YearRow,
  type YearTable,
} from './document.js';
import { linkFigures, monthId, totalId, yearId } from './link.js';
import { YEARS_SHOWN, type NewNumbers, type NewYear, type Numbers } from './new-numbers.js';

/** What stands in a document beside its numbers. */
export interface Context {
  readonly network: string;
  readonly demonstration: boolean;
  readonly definitions: string;
  readonly districtNames: ReadonlyMap<string, string>;
  readonly suspensions: readonly PublicSuspension[];
}

/** One hidden number of a new publication, and why: it is small, or would give a small one away. */
export interface HiddenNumber {
  readonly table: 'months' | 'districts' | 'categories';
  /** The row; null is a year's total. */
  readonly key: string | null;
  readonly year: string | null;
  readonly figure: PublicFigure;
  readonly why: 'few' | 'beside';
}

/** What a publication gives first, and what of it is hidden. */
export interface NewBlock {
  readonly block: Block;
  readonly hidden: readonly HiddenNumber[];
}

/**
 * What a publication gives first, with hidden what must be. Throws `publication.too-few` where so few complaints came in,
 * or were processed, since the last one that the whole would say it, and `publication.exposes`.
 */
export function newBlock(
  earlier: readonly Block[],
  fresh: NewNumbers,
  times: TimesRow,
  asOf: string,
): NewBlock {
  const before = earlier.at(-1)?.totals;
  for (const figure of PUBLIC_FIGURES) {
    const step = fresh.totals[figure] - (before?.[figure] ?? 0);
    if (step !== 0 && step <= MOST_HIDDEN) throw new DomainError('publication.too-few', 'conflict');
  }
  const hidden = suppress(linkFigures(earlier, fresh));
  const named: HiddenNumber[] = [];
  const pair = (
    numbers: Numbers,
    place: Omit<HiddenNumber, 'figure' | 'why'>,
    idOf: (figure: PublicFigure) => string,
  ): Pair => {
    const shown = (figure: PublicFigure): Shown => {
      if (!hidden.has(idOf(figure))) return numbers[figure];
      const few = numbers[figure] !== 0 && Math.abs(numbers[figure]) <= MOST_HIDDEN;
      named.push({ ...place, figure, why: few ? 'few' : 'beside' });
      return 'hidden';
    };
    const pair = { received: shown('received'), processed: shown('processed') };
    return { ...pair, opening: openedOf(numbers).filter((figure) => pair[figure] !== 'hidden') };
  };
  const column = (table: 'districts' | 'categories', year: NewYear): ReadonlyMap<string, Pair> =>
    new Map(
      year[table].map((row) => {
        const place = { table, key: row.key, year: year.year };
        return [row.key, pair(row, place, (figure) => yearId(figure, table, row.key, year.year))];
      }),
    );
  const { quarter, from, to } = fresh;
  const { received, processed } = fresh.totals;
  const totals = { received, processed, opening: openedOf(fresh.totals) };
  const block = {
    ...{ quarter, from, to, asOf, totals, times, withdrawn: false },
    rows: fresh.rows.map((row) => ({
      ...{ key: row.key, quarter },
      ...pair(row, { table: 'months', key: row.key, year: null }, (figure) => monthId(figure, row.key)),
    })),
    years: fresh.years.map((year) => ({
      year: year.year,
      districts: column('districts', year),
      categories: column('categories', year),
      total: pair(year.total, { table: 'districts', key: null, year: year.year }, (figure) =>
        totalId(figure, year.year),
      ),
    })),
  };
  return { block, hidden: named };
}

/** The document of the last of some blocks: what it gives first, and what stands of those before it. */
export function documentOf(blocks: readonly Block[], context: Context): PublicDocument {
  const last = blocks.at(-1)!;
  const years = blocks
    .flatMap((block) => block.years.map((year) => ({ ...year, withdrawn: block.withdrawn })))
    .slice(-YEARS_SHOWN);
  const since = years[0] ? `${years[0].year}-01` : '';
  const { network, demonstration, definitions, suspensions } = context;
  const months = blocks
    .filter(({ to }) => to >= since)
    .flatMap(({ withdrawn, rows }) => rows.map((row) => ({ ...row, ...seen(row, withdrawn) })));
  const districts = yearTable(years, 'districts', (key) => context.districtNames.get(key) ?? null);
  const categories = yearTable(years, 'categories', () => null);
  return {
    format: 1,
    ...{ network, demonstration, definitions, suspensions },
    licence: LICENCE.id,
    quarter: last.quarter,
    from: last.from,
    to: last.to,
    asOf: last.asOf,
    totals: last.totals,
    ...{ months, districts, categories },
    times: blocks
      .slice(-4 * YEARS_SHOWN)
      .map(({ times, withdrawn }) =>
        withdrawn ? { quarter: times.quarter, inTime: 'withdrawn', days: 'withdrawn' } : times,
      ),
    hidden: hiddenIn([...months, ...pairsOf(districts), ...pairsOf(categories)]),
  };
}

type SeenYear = YearBlock & { readonly withdrawn: boolean };

function yearTable(
  years: readonly SeenYear[],
  table: 'districts' | 'categories',
  nameOf: (key: string) => string | null,
): YearTable {
  const keys = [...new Set(years.flatMap((year) => [...year[table].keys()]))];
  const rows: YearRow[] = keys.map((key) => ({
    key,
    name: nameOf(key),
    cells: years.map((year) => {
      const pair = year[table].get(key);
      return pair ? seen(pair, year.withdrawn) : null;
    }),
  }));
  return {
    years: years.map(({ year }) => year),
    rows,
    total: years.map(({ total, withdrawn }) => seen(total, withdrawn)),
  };
}

/** Which of some numbers contain what was counted before the system. */
const openedOf = (numbers: Numbers): PublicFigure[] =>
  PUBLIC_FIGURES.filter((figure) => numbers[`opening-${figure}`] !== 0);

function seen({ received, processed, opening }: Pair, withdrawn: boolean): Pair {
  return withdrawn
    ? { received: 'withdrawn', processed: 'withdrawn', opening: [] }
    : { received, processed, opening };
}

const pairsOf = ({ rows, total }: YearTable): Pair[] => [
  ...rows.flatMap(({ cells }) => cells.filter((cell) => cell !== null)),
  ...total,
];

function hiddenIn(pairs: readonly Pair[]): PublicDocument['hidden'] {
  const numbers = pairs.flatMap(({ received, processed }) => [received, processed]);
  return { numbers: numbers.filter((number) => number === 'hidden').length, of: numbers.length };
}
