import { stringify } from 'csv-stringify/sync';
import {
  PROMISES,
  PUBLIC_FIGURES,
  type Pair,
  type PublicDocument,
  type Shown,
  type YearTable,
} from './document.js';

const COLUMNS = ['table', 'row', 'name', 'period', 'figure', 'value', 'status', 'opening'] as const;
type Line = Readonly<Record<(typeof COLUMNS)[number], string | number>>;

/**
 * A document as one number a line, UTF-8 with one header row and codes as they are. A number that is not there says why in
 * its status: hidden, withdrawn, too-few; one that contains opening balances says `contained` in the last column.
 */
export function publicCsv(document: PublicDocument): string {
  const { quarter, to, totals, months, districts, categories, times } = document;
  const lines: Line[] = [
    ...pairLines({ table: 'totals', row: 'network', name: '', period: `..${to}` }, totals),
    ...months.flatMap((row) =>
      pairLines({ table: 'months', row: row.key, name: '', period: row.quarter }, row),
    ),
    ...yearLines('districts', districts),
    ...yearLines('categories', categories),
    ...times.flatMap(({ quarter: period, inTime, days }) => {
      const place = { table: 'times', row: 'network', name: '', period };
      const share = (promise: (typeof PROMISES)[number]) =>
        inTime === 'withdrawn' ? inTime : (inTime[promise] ?? 'too-few');
      const median = (figure: 'triage' | 'conclusion') =>
        days === 'withdrawn' ? days : (days[figure] ?? 'too-few');
      return [
        ...PROMISES.map((promise) => line(place, `${promise}-in-time-percent-from`, share(promise))),
        ...(['triage', 'conclusion'] as const).map((figure) =>
          line(place, `median-days-to-${figure}`, median(figure)),
        ),
      ];
    }),
    line({ table: 'hidden', row: 'network', name: '', period: quarter }, 'hidden', document.hidden.numbers),
  ];
  return stringify(lines, { header: true, columns: [...COLUMNS], bom: true, escape_formulas: true });
}

type Place = Pick<Line, 'table' | 'row' | 'name' | 'period'>;

function yearLines(table: string, { years, rows, total }: YearTable): Line[] {
  return years.flatMap((period, column) => [
    ...rows.flatMap(({ key, name, cells }) => {
      const pair = cells[column];
      return pair ? pairLines({ table, row: key, name: name ?? '', period }, pair) : [];
    }),
    ...pairLines({ table, row: 'total', name: '', period }, total[column]!),
  ]);
}

const pairLines = (place: Place, pair: Pair): Line[] =>
  PUBLIC_FIGURES.map((figure) => line(place, figure, pair[figure], pair.opening.includes(figure)));

function line(place: Place, figure: string, value: Shown | 'too-few', opened = false): Line {
  const known = typeof value === 'number';
  const opening = opened ? 'contained' : '';
  return { ...place, figure, value: known ? value : '', status: known ? 'shown' : value, opening };
}
