import { DomainError } from '#kernel';
import type { FigureId } from './definitions.js';
import { OPENING_LIMITS } from './opening.js';
import { monthsAfter, type FiguresPeriod } from './period.js';
import { monthsOfQuarter } from './quarter.js';
import type { FurtherAxis, TableAxis, TableQuestion, View } from './question.js';

export const REPORT_KINDS = ['quarterly', 'table'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** The languages that a report is made in. */
export const REPORT_LOCALES = ['fr', 'en'] as const;
export type ReportLocale = (typeof REPORT_LOCALES)[number];

/** What a report is asked for; without `asOf` as of the last mark when it is made. */
export type ReportParameters = { readonly asOf?: string | undefined } & (
  | { readonly kind: 'quarterly'; readonly quarter: string; readonly locale: ReportLocale }
  | { readonly kind: 'table'; readonly question: TableQuestion }
);

/** One of the questions a report answers. */
export type ReportQuestion =
  | { readonly id: string; readonly kind: 'table'; readonly question: TableQuestion }
  | { readonly id: string; readonly kind: 'overview'; readonly question: FiguresPeriod };

const MONTHS_SHOWN = 12;
/** The part that says since when the network counts, and how much in all. */
export const EVER = 'ever';
/** Back to the same quarter of the year before. */
const QUARTERS_SHOWN = 15;

/** The tables of a quarterly report: what they are divided by, what they show, and over which months. */
const QUARTERLY: readonly {
  readonly id: string;
  readonly rows: TableAxis;
  readonly figures: readonly FigureId[];
  /** Months up to the quarter's last, or all of which totals may be known; absent: the quarter's own three. */
  readonly months?: number | 'all';
  readonly view?: View;
  /** Its rows stand side by side: nothing is added up. */
  readonly compared?: true;
}[] = [
  {
    id: 'quarters',
    rows: 'quarter',
    months: QUARTERS_SHOWN,
    compared: true,
    figures: [
      // Without what closed: with it a stock gives back how few were reopened.
      ...(['received', 'triaged', 'processed', 'reopened', 'pending', 'overdue'] as const),
      'processed-rate',
    ],
  },
  {
    id: 'promises',
    rows: 'quarter',
    months: QUARTERS_SHOWN,
    compared: true,
    figures: [
      ...(['clearance', 'acknowledged-rate', 'triaged-in-time-rate', 'answered-in-time-rate'] as const),
      ...(['came-back-rate', 'paused-waiting', 'paused-suspended'] as const),
    ],
  },
  {
    id: 'referrals',
    rows: 'quarter',
    months: QUARTERS_SHOWN,
    compared: true,
    figures: [
      ...(['referral-sent', 'referral-acknowledged', 'referral-answered', 'referral-result'] as const),
      'referral-overdue',
    ],
  },
  { id: EVER, rows: 'year', months: 'all', figures: ['received', 'processed'] },
  { id: 'months', rows: 'month', months: MONTHS_SHOWN, figures: ['received', 'processed', 'pending'] },
  {
    id: 'cohorts',
    rows: 'month',
    months: MONTHS_SHOWN,
    view: 'cohort',
    figures: ['received', 'processed', 'processed-rate'],
  },
  { id: 'districts', rows: 'district', figures: ['received', 'processed', 'pending', 'processed-rate'] },
  { id: 'teams', rows: 'team', figures: ['received', 'processed', 'pending', 'processed-rate'] },
  { id: 'kinds', rows: 'kind', figures: ['received', 'processed', 'pending', 'processed-rate'] },
  { id: 'categories', rows: 'category', figures: ['received', 'processed', 'pending'] },
  { id: 'findings', rows: 'finding', figures: ['processed'] },
  { id: 'actions', rows: 'action', figures: ['processed'] },
  { id: 'closing-reasons', rows: 'closing-reason', figures: ['processed'] },
  { id: 'sexes', rows: 'sex', figures: ['received'] },
];

/** True for a table of a quarterly report whose rows are compared and never added up. */
export const isCompared = (id: string): boolean =>
  QUARTERLY.some((table) => table.id === id && table.compared);

/** The questions of a report, in its order. Throws `report.quarter`. */
export function questionsOf(parameters: ReportParameters): ReportQuestion[] {
  if (parameters.kind === 'table') return [{ id: 'table', kind: 'table', question: parameters.question }];
  const quarter = monthsOfQuarter(parameters.quarter);
  return [
    { id: 'overview', kind: 'overview', question: quarter },
    ...QUARTERLY.map(({ id, rows, figures, months, view = 'flow' }): ReportQuestion => ({
      ...{ id, kind: 'table' },
      question: {
        ...{ figures, rows, view, columns: null, filter: {}, only: null, to: quarter.to },
        from:
          months === 'all'
            ? OPENING_LIMITS.firstMonth
            : months
              ? monthsAfter(quarter.to, 1 - months)
              : quarter.from,
      },
    })),
  ];
}

/** The axis beside which no finer rows leave the console: a category in one month and one place is one person. */
const further = (question: TableQuestion): FurtherAxis | undefined => {
  const axes: readonly (TableAxis | undefined | null)[] = [
    question.rows,
    question.columns,
    question.only?.axis,
  ];
  return axes.find((axis) => axis && !COARSE.includes(axis)) as FurtherAxis | undefined;
};
const COARSE: readonly TableAxis[] = ['month', 'quarter', 'year', 'district', 'team', 'kind'];

/** True where a period begins with a quarter and ends with one. */
const isWhole = (from: string, to: string): boolean =>
  Number(from.slice(5)) % 3 === 1 && Number(to.slice(5)) % 3 === 0;

/** Throws `export.too-fine` for rows finer than month × district × group of categories, which are the kinds. */
export function assertCoarseEnough(question: TableQuestion): void {
  const { rows, columns, filter, from, to } = question;
  const axes = [rows, columns];
  // The first and the last quarter or year may be cut to a month.
  const clipped = axes.some((axis) => axis === 'quarter' || axis === 'year') && !isWhole(from, to);
  const byMonth = axes.includes('month') || from === to || clipped;
  const byPlace = axes.includes('district') || axes.includes('team') || filter.district || filter.team;
  if (byMonth && byPlace && further(question)) throw new DomainError('export.too-fine', 'invalid');
}
