import { DomainError } from '#kernel';
import {
  ACTION_IDS,
  AGE_BAND_IDS,
  CATEGORY_IDS,
  CHANNEL_IDS,
  CLOSING_REASON_IDS,
  FINDING_IDS,
  LANGUAGE_IDS,
  SEX_IDS,
} from '#taxonomy';
import { FIGURES, measuresOf, type FigureId } from './definitions.js';
import { RESTRICTED, type Measure } from './ledger-line.js';
import { monthsBetween } from './period.js';

/** Stretches of time that a table may be divided by. */
export const TIME_AXES = ['month', 'quarter', 'year'] as const;
export type TimeAxis = (typeof TIME_AXES)[number];

/** What the ledger is added up by beside kind, district and team: at most one of these at a time. */
export const FURTHER_AXES = [
  ...['category', 'finding', 'action', 'closing-reason', 'channel', 'language', 'sex', 'age-band'],
] as const;
export type FurtherAxis =
  'category' | 'finding' | 'action' | 'closing-reason' | 'channel' | 'language' | 'sex' | 'age-band';

/** By what rows and columns of a table may be divided. */
export const TABLE_AXES = [
  ...TIME_AXES,
  ...(['district', 'team', 'kind'] as const),
  ...(FURTHER_AXES as readonly FurtherAxis[]),
] as const;
export type TableAxis = (typeof TABLE_AXES)[number];

/** flow: what happened in the period. cohort: what has become, as of the instant, of those received in it. */
export const VIEWS = ['flow', 'cohort'] as const;
export type View = (typeof VIEWS)[number];

/** The key of what is not known, not said, or not consented to. */
export const NOT_KNOWN = 'not-known';

/** The values that a further axis can have, beside what is not known. */
const VALUES: Readonly<Record<FurtherAxis, readonly string[]>> = {
  category: [...CATEGORY_IDS, RESTRICTED],
  finding: FINDING_IDS,
  action: ACTION_IDS,
  'closing-reason': CLOSING_REASON_IDS,
  channel: CHANNEL_IDS,
  language: [...LANGUAGE_IDS, RESTRICTED],
  sex: SEX_IDS,
  'age-band': AGE_BAND_IDS,
};

/** What a question is narrowed to. */
export interface FiguresFilter {
  readonly kind?: string | undefined;
  readonly district?: string | undefined;
  readonly team?: string | undefined;
}

/** A table that is asked for. Months are `yyyy-mm`; `to` is the last month, included. */
export interface TableQuestion {
  /** 1 to 8. */
  readonly figures: readonly FigureId[];
  readonly rows: TableAxis;
  readonly columns: TableAxis | null;
  readonly filter: FiguresFilter;
  /** A value of the one further axis. */
  readonly only: { readonly axis: FurtherAxis; readonly value: string } | null;
  readonly from: string;
  readonly to: string;
  readonly view: View;
}

const MOST_MONTHS = 120;
/** By years alone a table stays small however long it goes back. */
const MOST_MONTHS_BY_YEAR = 720;
const MOST_FIGURES = 8;

const FURTHER: readonly string[] = FURTHER_AXES;
const TIMES: readonly string[] = TIME_AXES;

/** True for an axis of which a question may have one. */
export const isFurther = (axis: TableAxis): axis is FurtherAxis => FURTHER.includes(axis);
/** True for an axis of time. */
export const isTime = (axis: TableAxis): axis is TimeAxis => TIMES.includes(axis);

/** The further axis of a question; null where it has none. */
export function furtherAxis({ rows, columns, only }: TableQuestion): FurtherAxis | null {
  return [rows, columns].filter((axis) => axis !== null).find(isFurther) ?? only?.axis ?? null;
}

/** The codes of a conclusion stand on these measures' lines alone. */
export const CONCLUSION_MEASURES: readonly Measure[] = [
  ...(['processed', 'closed', 'reopened', 'standing', 'answered-in-time', 'opening-processed'] as const),
];
const OF_CONCLUSION: readonly FurtherAxis[] = ['finding', 'action', 'closing-reason'];

/** True where an axis is a code of the conclusion. */
export const isOfConclusion = (axis: FurtherAxis | null): boolean =>
  axis !== null && OF_CONCLUSION.includes(axis);

/** The figures that can be divided by an axis. */
export function figuresBy(axis: FurtherAxis | null): FigureId[] {
  const all = FIGURES.map(({ id }) => id);
  if (!isOfConclusion(axis)) return all;
  return all.filter((id) => measuresOf(id).every((measure) => CONCLUSION_MEASURES.includes(measure)));
}

/**
 * Throws `figures.period` (backwards, longer than ten years, by years than sixty), `figures.axes` (two of time, twice the same, two further ones),
 * `figures.not-by-this` (a figure that its axis doesn't know) and `figures.unknown` (a value that no axis has).
 */
export function assertAnswerable(question: TableQuestion): void {
  const { figures, rows, columns, only } = question;
  const axes = [rows, columns].filter((axis) => axis !== null);
  assertPeriod(question, axes.includes('year') ? MOST_MONTHS_BY_YEAR : MOST_MONTHS);
  const further = new Set([...axes.filter(isFurther), ...(only ? [only.axis] : [])]);
  if (rows === columns || axes.filter(isTime).length > 1 || further.size > 1) {
    throw new DomainError('figures.axes', 'invalid');
  }
  if (only && only.value !== NOT_KNOWN && !VALUES[only.axis].includes(only.value)) {
    throw new DomainError('figures.unknown', 'invalid');
  }
  const known = figuresBy(furtherAxis(question));
  if (figures.length === 0 || figures.length > MOST_FIGURES || figures.some((id) => !known.includes(id))) {
    throw new DomainError('figures.not-by-this', 'invalid');
  }
}

/** Throws `figures.period` for one that ends before it begins or is longer than so many months, unasked ten years. */
export function assertPeriod(
  { from, to }: { readonly from: string; readonly to: string },
  most = MOST_MONTHS,
): void {
  if (from > to || monthsBetween(from, to).length > most) {
    throw new DomainError('figures.period', 'invalid');
  }
}
