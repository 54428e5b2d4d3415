import { monthsAfter, monthsBetween } from '#counts/domain';
import { MOST_HIDDEN } from './disclosure/linked-figures.js';
import { BEFORE, laterThan, PUBLIC_FIGURES } from './document.js';

/** What of the ledger is published, and how much of it came before the system. */
export const PUBLISHED_MEASURES = [
  ...PUBLIC_FIGURES,
  ...(['opening-received', 'opening-processed'] as const),
] as const;
export type Numbers = Readonly<Record<(typeof PUBLISHED_MEASURES)[number], number>>;

/** Numbers of one district or category in one month. */
export interface RecordedNumbers extends Numbers {
  readonly key: string;
  /** `yyyy-mm`. */
  readonly month: string;
}

/** Everything that was recorded up to an instant, by district of the facts and by category. */
export interface RecordedFigures {
  readonly districts: readonly RecordedNumbers[];
  readonly categories: readonly RecordedNumbers[];
}

/** What is asked to be published, and what the ledger said when it was published last. */
export interface Recorded {
  readonly quarter: string;
  /** The quarter's last month. */
  readonly to: string;
  readonly now: RecordedFigures;
  /** The last publication before: its last month, and what was recorded then. */
  readonly previous: { readonly to: string; readonly figures: RecordedFigures } | null;
  /** The last year that was published, and what was recorded then. */
  readonly lastYear: { readonly year: string; readonly figures: RecordedFigures } | null;
  /** Rows that stand in a table whether or not they have numbers. */
  readonly districtIds: readonly string[];
  readonly categoryIds: readonly string[];
}

export interface NumberedRow extends Numbers {
  readonly key: string;
}

/** A year's numbers before anything is hidden. */
export interface NewYear {
  readonly year: string;
  readonly districts: readonly NumberedRow[];
  readonly categories: readonly NumberedRow[];
  readonly total: Numbers;
}

/** What a publication would give first, before anything is hidden: shown to nobody and stored nowhere. */
export interface NewNumbers {
  readonly quarter: string;
  readonly from: string;
  readonly to: string;
  readonly totals: Numbers;
  readonly rows: readonly NumberedRow[];
  readonly years: readonly NewYear[];
}

/** How many complete years are shown beside each other. */
export const YEARS_SHOWN = 3;

/**
 * The numbers that are new: months since the last publication, one row for what was recorded later for older months, and
 * years that are complete by now. A year holds what was put right in it for the years before, so that all tables sum up
 * to the same.
 */
export function newNumbers(recorded: Recorded): NewNumbers {
  const { quarter, to, now, previous } = recorded;
  const all = now.districts;
  const first = all.reduce((least, { month }) => (month < least ? month : least), to);
  const years = newYears(recorded, first);
  // Without a publication before, months begin with the oldest year that is shown; what came before is one row.
  const oldest = years[0] && `${years[0].year}-01`;
  const from = previous ? monthsAfter(previous.to, 1) : oldest && oldest > first ? oldest : first;
  const older = sum(all, ({ month }) => month < from);
  const before = previous
    ? less(
        older,
        sum(previous.figures.districts, ({ month }) => month < from),
      )
    : older;
  const isNothing = !previous && first >= from;
  return {
    ...{ quarter, from, to, years },
    totals: sum(all, ({ month }) => month <= to),
    rows: [
      ...(isNothing ? [] : [{ key: previous ? laterThan(quarter) : BEFORE, ...before }]),
      ...monthsBetween(from, to).map((key) => ({ key, ...sum(all, ({ month }) => month === key) })),
    ],
  };
}

function newYears({ to, now, lastYear, districtIds, categoryIds }: Recorded, first: string): NewYear[] {
  const last = Number(to.slice(0, 4)) - (to.endsWith('-12') ? 0 : 1);
  const begin = lastYear ? Number(lastYear.year) + 1 : firstYear(now, first, last);
  const years: NewYear[] = [];
  for (let number = begin; number <= last; number += 1) {
    const year = String(number);
    // The first year after a published one takes what was put right since.
    const since = lastYear && number === begin ? lastYear : null;
    const column = (axis: keyof RecordedFigures, ids: readonly string[]): NumberedRow[] => {
      const keys = new Set([...ids, ...now[axis].map(({ key }) => key)]);
      return [...keys].map((key) => {
        const own = (one: RecordedNumbers) => one.key === key;
        const upTo = (one: RecordedNumbers) => own(one) && one.month <= `${year}-12`;
        const numbers = since
          ? less(
              sum(now[axis], upTo),
              sum(since.figures[axis], (one) => own(one) && one.month <= `${since.year}-12`),
            )
          : sum(now[axis], (one) => own(one) && one.month.startsWith(year));
        return { key, ...numbers };
      });
    };
    const districts = column('districts', districtIds);
    const categories = column('categories', categoryIds);
    years.push({ year, districts, categories, total: sum(districts, () => true) });
  }
  return years;
}

/** The oldest year to be shown: a first year of so few complaints that its total would have to be hidden is none. */
function firstYear({ districts }: RecordedFigures, first: string, last: number): number {
  let year = Math.max(Number(first.slice(0, 4)), last - YEARS_SHOWN + 1);
  const isFew = (of: number): boolean => {
    const total = sum(districts, ({ month }) => month.startsWith(String(of)));
    return PUBLIC_FIGURES.some((figure) => total[figure] !== 0 && total[figure] <= MOST_HIDDEN);
  };
  while (year <= last && isFew(year)) year += 1;
  return year;
}

function sum<T extends Numbers>(all: readonly T[], where: (one: T) => boolean): Numbers {
  const own = all.filter(where);
  return numbersBy((measure) => own.reduce((total, one) => total + one[measure], 0));
}

function less(one: Numbers, other: Numbers): Numbers {
  return numbersBy((measure) => one[measure] - other[measure]);
}

const numbersBy = (numberOf: (measure: keyof Numbers) => number): Numbers =>
  Object.fromEntries(PUBLISHED_MEASURES.map((measure) => [measure, numberOf(measure)])) as Numbers;
