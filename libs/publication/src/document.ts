/** The licence under which figures are given away. */
export const LICENCE = { id: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' } as const;

/** The two things that are counted in three of the four tables. */
export const PUBLIC_FIGURES = ['received', 'processed'] as const;
export type PublicFigure = (typeof PUBLIC_FIGURES)[number];

/** A published number, that it is hidden, or that it was published and has been withdrawn. */
export type Shown = number | 'hidden' | 'withdrawn';

/** Which numbers that are shown contain opening balances: what was counted before the system. */
export interface Opened {
  readonly opening: readonly PublicFigure[];
}

/** What was received and what was processed. */
export type Pair = Readonly<Record<PublicFigure, Shown>> & Opened;

/** All since the network began. */
export type Totals = Readonly<Record<PublicFigure, number>> & Opened;

/** A month; all before the first month; or what was recorded later for months that an earlier quarter had published. */
export interface MonthRow extends Pair {
  readonly key: string;
  /** The quarter whose publication gave it first: it is never changed afterwards. */
  readonly quarter: string;
}

/** A district or category by year; null where a year was published before there was such a row. */
export interface YearRow {
  readonly key: string;
  /** A district's name; categories are named by their ids in the reader's language. */
  readonly name: string | null;
  readonly cells: readonly (Pair | null)[];
}

/** Numbers of the years that were complete when they were published. */
export interface YearTable {
  readonly years: readonly string[];
  readonly rows: readonly YearRow[];
  readonly total: readonly Pair[];
}

/** The promises that are published. */
export const PROMISES = ['acknowledged', 'triaged', 'answered'] as const;
export type Promised = (typeof PROMISES)[number];

/** Promises kept in a quarter, and medians of the year that ended with it; null is "too few to say". */
export interface TimesRow {
  readonly quarter: string;
  /** Shares in time, by tens: 90 is 90 to 100 in a hundred. */
  readonly inTime: Readonly<Record<Promised, Tens | null>> | 'withdrawn';
  /** Medians in whole days, of complaints received in the twelve months up to the quarter's end. */
  readonly days: Readonly<Record<'triage' | 'conclusion', number | null>> | 'withdrawn';
}
export type Tens = 0 | 10 | 20 | 30 | 40 | 50 | 60 | 70 | 80 | 90;

/** A stretch in which a team was suspended or reduced: fewer complaints then does not mean fewer violations. */
export interface PublicSuspension {
  readonly team: string;
  readonly status: string;
  readonly from: string;
  /** Null while it goes on at the instant of the figures. */
  readonly to: string | null;
}

/** Everything that a quarter's publication says; what is hidden stands nowhere in it. */
export interface PublicDocument {
  readonly format: 1;
  readonly network: string;
  readonly demonstration: boolean;
  readonly licence: string;
  /** `2026-Q3`. */
  readonly quarter: string;
  /** The months, `yyyy-mm`, that it gave first. */
  readonly from: string;
  readonly to: string;
  /** ISO instant: what was recorded up to then is counted. */
  readonly asOf: string;
  readonly definitions: string;
  /** Since the network began, up to the end of the quarter. */
  readonly totals: Totals;
  readonly months: readonly MonthRow[];
  readonly districts: YearTable;
  readonly categories: YearTable;
  readonly times: readonly TimesRow[];
  readonly suspensions: readonly PublicSuspension[];
  /** Numbers hidden, of how many. */
  readonly hidden: { readonly numbers: number; readonly of: number };
}

/** The row of what restricted complaints there are: neither their district nor their category is said. */
export const RESTRICTED_ROW = 'restricted';
/** Everything before the first month. */
export const BEFORE = 'before';
/** The row of what was recorded later, as published with a quarter. */
export const laterThan = (quarter: string): string => `later-${quarter}`;
/** True for such a row. */
export const isLater = (key: string): boolean => key.startsWith('later-');
