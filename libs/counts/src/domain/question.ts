import { DomainError } from '#kernel';
import {
  ACTION_IDS,
  AGE_BAND_IDS,
  CATEGORY_IDS,
  CHANNEL_IDS,
  CLOSING_REASON_IDS,
  FINDING_IDS,
  KIND_IDS,
  LANGUAGE_IDS,
  SEX_IDS,
} from '#taxonomy';
import { FIGURES, measuresOf, type FigureId } from './definitions.js';
import { RESTRICTED, type Measure } from './ledger-line.js';
import { MONTH, monthsBetween } from './period.js';

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

/** True for one of a closed list, whatever it is that was sent or stored. */
export const isOneOf = (list: readonly string[], value: unknown): boolean =>
  typeof value === 'string' && list.includes(value);

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
 * Throws `figures.period` (no months, backwards, longer than ten years, by years than sixty), `figures.axes` (none there is, two of
 * time, twice the same, two further ones), `figures.not-by-this` (a figure that its axis doesn't know) and `figures.unknown` (a value that no
 * axis has). What was stored is believed no more than what was sent: every part is held against its closed list.
 */
export function assertAnswerable(question: TableQuestion): void {
  const { figures, rows, columns, only, view, filter } = question;
  const isAxis = (axis: unknown): boolean => isOneOf(TABLE_AXES, axis);
  if (!isAxis(rows) || !(columns === null || isAxis(columns)) || !isOneOf(VIEWS, view)) {
    throw new DomainError('figures.axes', 'invalid');
  }
  if (only !== null && !isOneOf(FURTHER_AXES, only?.axis)) throw new DomainError('figures.axes', 'invalid');
  assertFilter(filter);
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
  if (
    !Array.isArray(figures) ||
    figures.length === 0 ||
    figures.length > MOST_FIGURES ||
    figures.some((id) => !known.includes(id))
  ) {
    throw new DomainError('figures.not-by-this', 'invalid');
  }
}

/** Throws `figures.unknown` for a kind there is not, and for what is no id of a district or team. */
export function assertFilter(filter: FiguresFilter): void {
  const { kind, district, team, ...rest } = filter ?? { none: filter };
  const isId = (id: unknown): boolean => id === undefined || (typeof id === 'string' && ID.test(id));
  const known = kind === undefined || isOneOf(KIND_IDS, kind);
  if (!known || !isId(district) || !isId(team) || Object.keys(rest).length > 0) {
    throw new DomainError('figures.unknown', 'invalid');
  }
}

const ID = /^[a-z0-9-]{1,64}$/;
const isMonth = (month: unknown): boolean => typeof month === 'string' && MONTH.test(month);

/** Throws `figures.period` for what are no months, end before they begin or are longer than so many months, unasked ten years. */
export function assertPeriod(
  { from, to }: { readonly from: string; readonly to: string },
  most = MOST_MONTHS,
): void {
  if (!isMonth(from) || !isMonth(to) || from > to || monthsBetween(from, to).length > most) {
    throw new DomainError('figures.period', 'invalid');
  }
}
