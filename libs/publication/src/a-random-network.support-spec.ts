import { blocksOf, documentOf, newBlock, newNumbers, timesRow, type PublicDocument } from './index.js';
import type { RecordedFigures, RecordedNumbers } from './new-numbers.js';
import { monthsAfter, monthsOfQuarter, quarterOf } from '#counts/domain';

/** Whole numbers below a bound, the same for the same seed [mulberry32]. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

interface RandomComplaint {
  readonly month: string;
  /** The month in which it was recorded, perhaps long after. */
  readonly recorded: string;
  readonly district: string;
  /** Put right in a later month. */
  readonly moved: { readonly month: string; readonly district: string } | null;
  readonly category: string;
  readonly processed: string | null;
}

/** A network's publications: those that were made, and what each was made of. */
export interface RandomHistory {
  readonly documents: readonly PublicDocument[];
  readonly refused: number;
}

/** Some years of a network of any size, with late entries and corrections, published quarter by quarter but for some. */
export function randomHistory(seed: number): RandomHistory {
  const below = seeded(seed);
  const months = monthsFrom('2021-01', 9 + below(27));
  const complaints = randomComplaints(below, months);
  const stored: { document: PublicDocument; withdrawn: boolean }[] = [];
  const recordedAt = new Map<string, RecordedFigures>();
  let refused = 0;
  const first = below(months.length);
  for (const quarter of new Set(months.slice(first).map(quarterOf))) {
    if (below(4) === 0) continue;
    const { to } = monthsOfQuarter(quarter);
    const now = asOf(complaints, monthsAfter(to, 1));
    recordedAt.set(quarter, now);
    const blocks = blocksOf(stored);
    const last = blocks.at(-1);
    const lastYear = blocks.flatMap((block) => block.years.map(({ year }) => ({ year, block }))).at(-1);
    const numbers = newNumbers({
      ...{ quarter, to, now },
      previous: last ? { to: last.to, figures: recordedAt.get(last.quarter)! } : null,
      lastYear: lastYear ? { year: lastYear.year, figures: recordedAt.get(lastYear.block.quarter)! } : null,
      ...{ districtIds: [], categoryIds: [] },
    });
    try {
      const none = { inTime: 0, of: 0 };
      const times = timesRow(
        quarter,
        { acknowledged: none, triaged: none, answered: none },
        { triage: { days: null, of: 0 }, conclusion: { days: null, of: 0 } },
      );
      const { block } = newBlock(blocks, numbers, times, `${monthsAfter(to, 1)}-08T00:00:00Z`);
      const document = documentOf([...blocks, block], {
        ...{
          network: 'Any',
          demonstration: true,
          definitions: '1',
          districtNames: new Map(),
          suspensions: [],
        },
      });
      stored.push({ document, withdrawn: below(8) === 0 });
    } catch (error) {
      if (!['publication.too-few', 'publication.exposes'].includes((error as { code: string }).code))
        throw error;
      refused += 1;
    }
  }
  return { documents: stored.map(({ document }) => document), refused };
}

function randomComplaints(below: (most: number) => number, months: readonly string[]): RandomComplaint[] {
  const districts = weighted(below, 'd', 1 + below(22));
  const categories = weighted(below, 'c', 1 + below(12));
  const perMonth = 1 + below([4, 15, 60][below(3)]!);
  const pick = (names: readonly string[]) => names[below(names.length)]!;
  const later = (month: string, most: number) => monthsFrom(month, 1 + below(most)).at(-1)!;
  return months.flatMap((month) =>
    Array.from({ length: below(2 * perMonth + 1) }, () => {
      const restricted = below(20) === 0;
      const recorded = below(8) === 0 ? later(month, 14) : month;
      return {
        ...{ month, recorded },
        district: restricted ? 'restricted' : pick(districts),
        moved:
          !restricted && below(25) === 0 ? { month: later(recorded, 14), district: pick(districts) } : null,
        category: restricted ? 'restricted' : pick(categories),
        processed: below(5) < 3 ? later(recorded, 9) : null,
      };
    }),
  );
}

/** Names of which some come far oftener than others. */
function weighted(below: (most: number) => number, letter: string, count: number): string[] {
  return Array.from({ length: count }, (_, number) =>
    Array<string>(1 + below(3) ** 3).fill(`${letter}${number}`),
  ).flat();
}

function asOf(complaints: readonly RandomComplaint[], end: string): RecordedFigures {
  const known = complaints.filter(({ recorded }) => recorded < end);
  const count = (keyOf: (complaint: RandomComplaint) => string): RecordedNumbers[] => {
    const cells = new Map<string, { -readonly [Name in keyof RecordedNumbers]: RecordedNumbers[Name] }>();
    const add = (key: string, month: string, figure: 'received' | 'processed') => {
      const cell = cells.get(`${key} ${month}`) ?? { ...NONE, key, month };
      cell[figure] += 1;
      cells.set(`${key} ${month}`, cell);
    };
    for (const complaint of known) {
      add(keyOf(complaint), complaint.month, 'received');
      if (complaint.processed && complaint.processed < end)
        add(keyOf(complaint), complaint.processed, 'processed');
    }
    return [...cells.values()];
  };
  return {
    districts: count(({ district, moved }) => (moved && moved.month < end ? moved.district : district)),
    categories: count(({ category }) => category),
  };
}

const NONE = { received: 0, processed: 0, 'opening-received': 0, 'opening-processed': 0 };

function monthsFrom(month: string, count: number): string[] {
  const months = [month];
  while (months.length < count) months.push(monthsAfter(months.at(-1)!, 1));
  return months;
}
