import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import type { Pair, PublicDocument, YearTable } from '#publication';
import { CATEGORIES, SPECIAL_DISTRICTS } from '#taxonomy';
import { isSmall } from './agreement.support-spec.js';
import type { PlainRecount } from './plain-recount.support-spec.js';
import { monthsUpTo, stretchOf } from './recounted-report.support-spec.js';
import { plain } from './report-read-back.js';

const FIGURES = ['received', 'processed'] as const;
type Figure = (typeof FIGURES)[number];
type Table = 'totals' | 'months' | 'districts' | 'categories';

/** One number as somebody reads it: digits, with `†` where it contains opening balances, of which there are none; or `hidden`. */
export interface Published {
  readonly table: Table;
  readonly row: string;
  /** The quarter that gave it first, or the year. */
  readonly period: string;
  readonly figure: Figure;
  readonly shown: string;
}

/** What is said of promises and times in one quarter, as a reader's words or the file's own. */
export type ReadTimes = Readonly<Record<'quarter' | 'acknowledged' | 'triaged' | 'answered', string>> &
  Readonly<Record<'triage' | 'conclusion', string>>;

interface Snapshot {
  readonly document: PublicDocument;
  readonly months: Readonly<Record<'districts' | 'categories', Awaited<ReturnType<PlainRecount['monthly']>>>>;
  readonly times: ReadTimes;
}

/** Everything that was ever published, each as of its own mark, recounted. */
export class RecountedPublications {
  private constructor(private readonly all: readonly Snapshot[]) {}

  static async of(recount: PlainRecount): Promise<RecountedPublications> {
    const published = await recount.rows<{ asOf: string; day: string; document: string }>(
      `SELECT as_of::text AS "asOf", as_of::date::text AS day, document FROM publication ORDER BY quarter`,
    );
    const all: Snapshot[] = [];
    for (const { asOf, day, document: text } of published) {
      const document = JSON.parse(text) as PublicDocument;
      await recount.upTo(asOf);
      all.push({
        document,
        months: {
          districts: await recount.monthly('district'),
          categories: await recount.monthly('category'),
        },
        times: await timesOf(recount, document.quarter, day),
      });
    }
    return new RecountedPublications(all);
  }

  get times(): ReadTimes[] {
    return this.all.map(({ times }) => times);
  }

  /** What is wrong with the numbers that are read; none shown is another than was recounted, and none hidden without need. */
  faults(read: readonly Published[]): string[] {
    const faults = read.flatMap((one) => {
      const value = this.value(one);
      const told = `${one.table} ${one.row} ${one.period} ${one.figure}: ${one.shown}, recounted ${value}`;
      if (one.shown === 'hidden') return [];
      return one.shown === String(value) && (!isSmall(value) || one.table === 'totals') ? [] : [told];
    });
    const hidden = read.filter(({ shown }) => shown === 'hidden');
    // Alone in its column it would be the total less the others.
    const columns = hidden.map(({ table, period, figure }) => `${table} ${period} ${figure}`);
    for (const column of columns)
      if (columns.filter((one) => one === column).length === 1) faults.push(`${column}: one hidden alone`);
    const small = read.filter((one) => isSmall(this.value(one)) && one.table !== 'totals');
    if (hidden.length > 0 && small.length === 0) faults.push('hidden without a number from 1 to 4');
    return faults;
  }

  private value({ table, row, period, figure }: Published): number {
    const last = this.all.at(-1)!;
    if (table === 'totals') return sum(last.months.districts, figure, () => true, last.document.to);
    if (table === 'months') {
      const at = this.all.findIndex(({ document }) => document.quarter === period);
      const { document, months } = this.all[at]!;
      if (!row.startsWith('later') && row !== 'before')
        return sum(months.districts, figure, ({ month }) => month === row);
      const older = (snapshot: Snapshot | undefined) =>
        snapshot ? sum(snapshot.months.districts, figure, ({ month }) => month < document.from) : 0;
      return older(this.all[at]) - older(row === 'before' ? undefined : this.all[at - 1]);
    }
    const own = (one: { key: string }) => row === 'total' || one.key === row;
    const given = this.all.findIndex(({ document }) => document[table].years.includes(period));
    const before = this.all.slice(0, given).findLast(({ document }) => document[table].years.length > 0);
    const lastYear = before?.document[table].years.at(-1);
    const isNext = lastYear !== undefined && Number(lastYear) + 1 === Number(period);
    const here = this.all[given]!.months[table];
    if (!isNext) return sum(here, figure, (one) => own(one) && one.month.startsWith(period));
    return sum(here, figure, own, `${period}-12`) - sum(before!.months[table], figure, own, `${lastYear}-12`);
  }
}

function sum(
  all: readonly { readonly key: string; readonly month: string; readonly [figure: string]: unknown }[],
  figure: Figure,
  where: (one: { readonly key: string; readonly month: string }) => boolean,
  upTo = '9999',
): number {
  return all
    .filter((one) => where(one) && one.month <= upTo)
    .reduce((total, one) => total + (one[figure] as number), 0);
}

async function timesOf(recount: PlainRecount, quarter: string, day: string): Promise<ReadTimes> {
  const stretch = stretchOf(quarter);
  const year = { from: `${monthsUpTo(stretch.to, 12)[0]!}-01`, to: stretch.to };
  const own = (await recount.figures('network', stretch)).get('network')!;
  const tens = (part: string, whole: string): string =>
    own[whole]! < 20 ? 'too-few' : String(Math.min(90, Math.floor((10 * own[part]!) / own[whole]!) * 10));
  const median = async (what: 'triaged' | 'processed') => {
    const { median: middle, happened, waiting } = await recount.timeTo(what, year, day);
    return middle.value === null || happened + waiting < 20 ? 'too-few' : String(Math.round(middle.value));
  };
  return {
    quarter,
    acknowledged: tens('acknowledged-in-time', 'received'),
    triaged: tens('triaged-in-time', 'triaged'),
    answered: tens('answered-in-time', 'processed'),
    triage: await median('triaged'),
    conclusion: await median('processed'),
  };
}

/** What is read, wherever: numbers, and what is said of times. */
export interface Read {
  readonly numbers: readonly Published[];
  readonly times: readonly ReadTimes[];
}

/** The file for machines. */
export function readJson({ totals, months, districts, categories, times }: PublicDocument): Read {
  const pair = (table: Table, row: string, period: string, cell: Pair | null): Published[] =>
    cell
      ? FIGURES.map((figure) => ({
          ...{ table, row, period, figure },
          shown: `${cell[figure]}${cell.opening.includes(figure) ? '†' : ''}`,
        }))
      : [];
  const yearly = (table: 'districts' | 'categories', { years, rows, total }: YearTable) =>
    years.flatMap((year, at) => [
      ...rows.flatMap(({ key, cells }) => pair(table, key, year, cells[at]!)),
      ...pair(table, 'total', year, total[at]!),
    ]);
  const said = (value: number | null) => (value === null ? 'too-few' : String(value));
  return {
    numbers: [
      ...pair('totals', 'network', '', totals),
      ...months.flatMap((row) => pair('months', row.key, row.quarter, row)),
      ...yearly('districts', districts),
      ...yearly('categories', categories),
    ],
    times: times.map(({ quarter, inTime, days }) => {
      if (inTime === 'withdrawn' || days === 'withdrawn') throw new Error('Nothing was withdrawn');
      const { acknowledged, triaged, answered } = inTime;
      return {
        ...{ quarter, acknowledged: said(acknowledged), triaged: said(triaged), answered: said(answered) },
        ...{ triage: said(days.triage), conclusion: said(days.conclusion) },
      };
    }),
  };
}

/** The file for spreadsheets. */
export function readCsv(text: string): Read {
  const lines = parse(text, { bom: true, columns: true }) as Record<string, string>[];
  const shown = ({ value, status, opening }: Record<string, string>) =>
    (status === 'shown' ? value! : status!) + (opening === 'contained' ? '†' : opening!);
  const ofTimes = lines.filter(({ table }) => table === 'times');
  return {
    numbers: lines
      .filter(({ table }) => table !== 'times' && table !== 'hidden')
      .map((line) => ({
        ...{ table: line['table'] as Table, row: line['row']!, figure: line['figure'] as Figure },
        ...{ period: line['table'] === 'totals' ? '' : line['period']!, shown: shown(line) },
      })),
    times: [...new Set(ofTimes.map(({ period }) => period!))].map((quarter) => {
      const of = (figure: string) =>
        shown(ofTimes.find((line) => line['period'] === quarter && line['figure'] === figure)!);
      return {
        ...{ quarter, acknowledged: of('acknowledged-in-time-percent-from') },
        ...{ triaged: of('triaged-in-time-percent-from'), answered: of('answered-in-time-percent-from') },
        ...{ triage: of('median-days-to-triage'), conclusion: of('median-days-to-conclusion') },
      };
    }),
  };
}

const RESTRICTED = 'Réservés (ni lieu ni catégorie)';
const COUNTED_ELSEWHERE = 'comptés dans « Réservés »';

/** The page as people read it, in French; the document says which key a row's words stand for. */
export async function readPage(page: Page, document: PublicDocument): Promise<Read> {
  const [months = [], districts = [], categories = [], times = []] = await page
    .locator('table')
    .evaluateAll((tables) =>
      tables.map((table) =>
        [...table.querySelectorAll('tbody tr')].map((row) =>
          [...row.children].map((cell) => cell.textContent ?? ''),
        ),
      ),
    );
  const sentence = /a reçu ([\d ]+) signalements? et en a traité ([\d ]+)\./.exec(
    plain(await page.locator('.sentence').innerText()),
  )!;
  const number = (text: string) => (plain(text) === 'caché' ? 'hidden' : plain(text).replaceAll(' ', ''));
  const pair = (table: Table, row: string, period: string, cells: readonly string[]): Published[] =>
    FIGURES.map((figure, at) => ({ table, row, period, figure, shown: number(cells[at]!) }));
  const yearly = (table: 'districts' | 'categories', rows: readonly string[][]) => {
    const keys = new Map(document[table].rows.map(({ key, name }) => [wordOf(key, name), key]));
    return rows.flatMap(([head = '', ...cells]) =>
      document[table].years.flatMap((year, at) => {
        const key = head === 'Ensemble' ? 'total' : keys.get(head);
        if (key === undefined) throw new Error(`No row is called ${head}`);
        // That there is nothing here is what it says.
        if (cells[0] === COUNTED_ELSEWHERE) return pair(table, key, year, ['0', '0']);
        return cells[2 * at] === '—' ? [] : pair(table, key, year, cells.slice(2 * at));
      }),
    );
  };
  const said = (text: string) => (plain(text) === 'trop peu' ? 'too-few' : /^\d+/.exec(plain(text))![0]);
  return {
    numbers: [
      ...pair('totals', 'network', '', sentence.slice(1)),
      ...months.flatMap(([, ...cells], at) =>
        pair('months', document.months[at]!.key, document.months[at]!.quarter, cells),
      ),
      ...yearly('districts', districts),
      ...yearly('categories', categories),
    ],
    times: times.map(([, ...cells], at) => {
      const [acknowledged, triaged, answered, triage, conclusion] = cells.map(said) as [
        ...[string, string, string, string, string],
      ];
      return { quarter: document.times[at]!.quarter, acknowledged, triaged, answered, triage, conclusion };
    }),
  };
}

function wordOf(key: string, name: string | null): string {
  if (key === 'restricted') return RESTRICTED;
  return name ?? (SPECIAL_DISTRICTS.find(key) ?? CATEGORIES.find(key))?.labels.fr ?? key;
}
