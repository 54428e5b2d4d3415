import { isHeld } from './agreement.support-spec.js';
import { DIVIDED, monthsUpTo, quarterOf, stretchOf } from './recounted-report.support-spec.js';

/** What a report shows: by table, row and figure, as a machine reads it. */
export type ShownReport = ReadonlyMap<string, ReadonlyMap<string, Readonly<Record<string, string>>>>;

/** What all rows of a table come to: as if somebody knew it. */
type TotalOf = (table: string, figure: string) => number;

/** Cells that come to the last of them, each as it is shown. */
type Sum = readonly { readonly place: string; readonly shown: string }[];

/**
 * What somebody can work out of a report's held-back counts by adding and taking away; and those that are held back where no
 * sum asks for it.
 */
export function givenAway(report: ShownReport, quarter: string, totalOf: TotalOf): string[] {
  const sums = sumsOf(report, quarter, totalOf);
  const faults = sums.flatMap((sum) =>
    sum
      .filter(({ shown }) => isHeld(shown))
      .flatMap((one) => {
        const [least, most] = leftFor(one, sum);
        return least === most ? [`${one.place} (${one.shown}) is ${least}`] : [];
      }),
  );
  const beside = new Set(
    sums
      .filter((sum) => sum.filter(({ shown }) => isHeld(shown)).length > 1)
      .flatMap((sum) => sum.map(({ place }) => place)),
  );
  for (const [table, rows] of report)
    for (const [row, cells] of rows)
      for (const [figure, shown] of Object.entries(cells)) {
        const place = placeOf(table, row, figure);
        if (shown === '*' && COUNTS.includes(figure) && !beside.has(place))
          faults.push(`${place} is held alone`);
      }
  return faults;
}

const COUNTS: readonly string[] = ['received', 'processed', 'pending'];
const placeOf = (table: string, row: string, figure: string): string => `${table} ${row} ${figure}`;

/** The sums that a reader knows of: those of tables, of months and quarters, and what two tables both say. */
function sumsOf(report: ShownReport, quarter: string, totalOf: TotalOf): Sum[] {
  const cell = (table: string, row: string, figure: string) => {
    const shown = report.get(table)?.get(row)?.[figure];
    return shown === undefined || shown === '' ? [] : [{ place: placeOf(table, row, figure), shown }];
  };
  const column = (table: string, figure: string, rows: readonly string[]) =>
    rows.flatMap((row) => cell(table, row, figure));
  const whole = (parts: Sum, total: Sum): Sum[] =>
    parts.length > 0 && total.length > 0 ? [[...parts, ...total]] : [];
  const all = (table: string, figure: string) => column(table, figure, [...report.get(table)!.keys()]);
  const months = monthsUpTo(stretchOf(quarter).to, 12);
  const flows = ['received', 'processed'];
  return [
    ...['ever', 'months', 'cohorts'].flatMap((table) =>
      flows.flatMap((figure) =>
        whole(all(table, figure), [
          { place: `${table} all ${figure}`, shown: String(totalOf(table, figure)) },
        ]),
      ),
    ),
    ...Object.keys(DIVIDED)
      // What was examined has no reason for not being so.
      .filter((table) => table !== 'closing-reasons')
      .flatMap((table) =>
        COUNTS.flatMap((figure) => whole(all(table, figure), cell('quarters', quarter, figure))),
      ),
    ...whole(all('closing-reasons', 'processed'), cell('findings', 'not-examined', 'processed')),
    ...[...new Set(months.map(quarterOf))].flatMap((one) => [
      ...flows.flatMap((figure) => {
        const own = months.filter((month) => quarterOf(month) === one);
        return whole(column('months', figure, own), cell('quarters', one, figure));
      }),
      ...whole(cell('months', stretchOf(one).to.slice(0, 7), 'pending'), cell('quarters', one, 'pending')),
    ]),
    ...months.flatMap((month) =>
      whole(cell('cohorts', month, 'received'), cell('months', month, 'received')),
    ),
  ];
}

/** What a held count can be, by itself and by the others of its sum. */
function leftFor(one: Sum[number], sum: Sum): readonly [number, number] {
  const total = sum.at(-1)!;
  const others = sum.filter((other) => other !== one && other !== total).map(rangeOf);
  const [low, high] = others.reduce(([a, b], [least, most]) => [a + least, b + most], [0, 0] as const);
  const [least, most] = rangeOf(total);
  const [from, to] = rangeOf(one);
  return one === total
    ? [Math.max(from, low), Math.min(to, high)]
    : [Math.max(from, least - high), Math.min(to, most - low)];
}

function rangeOf({ shown }: Sum[number]): readonly [number, number] {
  if (shown === '<5') return [1, 4];
  return shown === '*' ? [5, Infinity] : [Number(shown), Number(shown)];
}
