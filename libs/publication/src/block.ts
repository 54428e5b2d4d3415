import type { MonthRow, Pair, PublicDocument, TimesRow, Totals } from './document.js';

/** A year as it was first published: by district, by category, and all together. */
export interface YearBlock {
  readonly year: string;
  readonly districts: ReadonlyMap<string, Pair>;
  readonly categories: ReadonlyMap<string, Pair>;
  readonly total: Pair;
}

/** What one quarter's publication gave first. Every number is given once, and never again otherwise. */
export interface Block {
  readonly quarter: string;
  readonly from: string;
  readonly to: string;
  readonly asOf: string;
  readonly totals: Totals;
  readonly rows: readonly MonthRow[];
  readonly years: readonly YearBlock[];
  readonly times: TimesRow;
  /** True while no publication of the quarter stands: known to whoever kept it, but shown no more. */
  readonly withdrawn: boolean;
}

/** A publication as it is stored. */
export interface StoredPublication {
  readonly document: PublicDocument;
  readonly withdrawn: boolean;
}

/** What was given by all publications, quarter by quarter; one that was published anew is itself again. */
export function blocksOf(publications: readonly StoredPublication[]): Block[] {
  const blocks = new Map<string, Block>();
  const known = new Set<string>();
  const byQuarter = publications.toSorted((a, b) => (a.document.quarter < b.document.quarter ? -1 : 1));
  for (const { document, withdrawn } of byQuarter) {
    const { quarter } = document;
    const there = blocks.get(quarter);
    if (there) {
      blocks.set(quarter, { ...there, withdrawn: there.withdrawn && withdrawn });
      continue;
    }
    const { from, to, asOf, totals } = document;
    const years = document.districts.years.filter((year) => !known.has(year));
    for (const year of years) known.add(year);
    blocks.set(quarter, {
      ...{ quarter, from, to, asOf, totals, withdrawn },
      rows: document.months.filter((row) => row.quarter === quarter),
      years: years.map((year) => yearBlock(document, year)),
      times: document.times.find((row) => row.quarter === quarter)!,
    });
  }
  return [...blocks.values()];
}

function yearBlock({ districts, categories }: PublicDocument, year: string): YearBlock {
  const place = districts.years.indexOf(year);
  const column = ({ rows }: PublicDocument['districts']) =>
    new Map(rows.flatMap(({ key, cells }) => (cells[place] ? [[key, cells[place]] as const] : [])));
  return {
    year,
    districts: column(districts),
    categories: column(categories),
    total: districts.total[place]!,
  };
}
