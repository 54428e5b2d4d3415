import type { Tx } from '#database';
import type { CubeCell, CubeQuestion, CubeSource, FiguresMark } from './cube.query.js';
import {
  addSums,
  agesOf,
  assertPeriod,
  daysBetween,
  daysOf,
  kaplanMeier,
  lettersOf,
  MEASURES,
  monthsAfter,
  monthsBetween,
  openingPart,
  pendingOf,
  periodBefore,
  stockFlows,
  yearBefore,
  type Ages,
  type Axis,
  type FigureId,
  type FiguresFilter,
  type FiguresPeriod,
  type OpeningPart,
  type Measure,
  type StockIdentity,
  type Sums,
  type Tally,
  type TermId,
  type TimeTo,
} from './domain/index.js';
import { evaluated, identityOf } from './figures-table.js';
import { assertKnown } from './table.query.js';

/** What an overview is asked for. Months are `yyyy-mm`; `to` is the last one, included. */
export interface OverviewQuestion extends FiguresPeriod {
  readonly filter: FiguresFilter;
  /** Compared with the same months of the year before, not with the period before. */
  readonly yearBefore?: boolean;
}

/** A figure with what it was computed from, and the same of the period it is compared with. */
export interface ComparedFigure {
  readonly id: FigureId;
  readonly value: number | null;
  readonly numbers: Readonly<Record<string, number>>;
  readonly before: number | null;
}

/** The steps of the funnel; the last four count referrals, not complaints. */
export const FUNNEL_STEPS = [
  ...(['received', 'triaged', 'accepted', 'processed', 'transmitted'] as const),
  ...(['referral-sent', 'referral-acknowledged', 'referral-answered', 'referral-result'] as const),
] as const;
export type FunnelStep = (typeof FUNNEL_STEPS)[number];

/** Of those received in months that ended at least so many days ago: how many were processed within them. */
export interface ProcessedWithin {
  readonly days: number;
  readonly due: number;
  readonly within: number;
  /** Null where none is due. */
  readonly rate: number | null;
  readonly notYetDue: number;
}

/** How it stands with the network, or a district's or team's part of it. */
export interface Overview {
  readonly mark: FiguresMark | null;
  readonly question: OverviewQuestion;
  readonly before: FiguresPeriod;
  readonly figures: readonly ComparedFigure[];
  /** Processed / received of those received in the period, as of the mark. */
  readonly processedOfCohort: {
    readonly received: number;
    readonly processed: number;
    readonly rate: number | null;
  };
  readonly months: readonly {
    readonly month: string;
    readonly values: Readonly<Record<string, number | null>>;
  }[];
  readonly funnel: readonly { readonly step: FunnelStep; readonly count: number }[];
  /** The day as of which ages are. */
  readonly agesOn: string | null;
  readonly ages: Ages;
  /** Of the pending: waiting for the complainant. */
  readonly awaiting: number;
  readonly timeToTriage: TimeTo;
  readonly timeToConclusion: TimeTo;
  readonly within: readonly ProcessedWithin[];
  readonly identity: StockIdentity;
  /** What of these figures was entered as totals from before this system: neither its age nor its times are known. */
  readonly opening: OpeningPart | null;
}

/** What stands above an overview, and what its promises and referrals are. */
const OVERVIEW_FIGURES: readonly FigureId[] = [
  ...(['received', 'triaged', 'processed', 'closed', 'reopened', 'pending', 'overdue'] as const),
  ...(['opening-received', 'opening-processed'] as const),
  ...(['processed-rate', 'clearance', 'disposition'] as const),
  ...(['acknowledged-rate', 'triaged-in-time-rate', 'answered-in-time-rate'] as const),
  ...(['came-back', 'came-back-rate', 'paused-waiting', 'paused-suspended'] as const),
  ...([
    'referral-sent',
    'referral-acknowledged',
    'referral-answered',
    'referral-result',
    'referral-overdue',
  ] as const),
];

/** Whose course along the months is drawn. */
const TREND: readonly FigureId[] = [
  'received',
  'triaged',
  'processed',
  'closed',
  'reopened',
  'pending',
  'overdue',
  'opening-received',
  'opening-processed',
];

const WITHIN = [30, 60, 90, 180];
const STOCK: readonly Measure[] = [
  ...(['received', 'triaged', 'processed', 'closed', 'reopened'] as const),
  ...(['joined-network', 'left-network', 'transferred-in', 'transferred-out'] as const),
];
/** Later than whatever was counted. */
const NEVER = '2199-12';

/** Answers how it stands, from six small sums in one statement. */
export class OverviewQuery {
  constructor(private readonly cube: CubeSource) {}

  /** `asOfDay`: the local day of the mark. Throws `figures.period` and `figures.unknown`. */
  async answer(
    tx: Tx,
    question: OverviewQuestion,
    mark: FiguresMark | null,
    asOfDay: string | null,
  ): Promise<Overview> {
    assertPeriod(question);
    const { filter, from, to } = question;
    await assertKnown(tx, filter);
    const before = question.yearBefore ? yearBefore(question) : periodBefore(question);
    const axis: Axis = filter.team ? 'team' : 'network';
    const about = { filter, from, to, before: false };
    const days = (upTo: string): Omit<CubeQuestion, 'mark'> => ({
      ...{ ...about, axis: 'cohort-day', basis: 'event', by: ['value'], measures: STOCK },
      ...{ before: true, to: upTo },
    });
    // Nothing happens after the instant asked for: where the period reaches it, both are the same.
    const reached = asOfDay === null || asOfDay <= lastDay(to);
    const sums = await this.cube.allSums(tx, mark, {
      events: {
        ...{ ...about, axis: null, basis: 'event', by: ['month'], measures: MEASURES },
        ...{ before: true, from: before.from },
      },
      cohorts: { ...about, axis: null, basis: 'cohort', by: ['month'], measures: MEASURES },
      actions: { ...about, axis: 'action', basis: 'cohort', by: ['value'], measures: ['processed'] },
      elapsed: {
        ...{ ...about, axis: 'elapsed', basis: 'cohort', by: ['month', 'value'] },
        measures: ['triaged', 'processed'],
      },
      standing: days(to),
      ever: reached ? undefined : days(NEVER),
    });
    const { events, cohorts, actions, elapsed, standing, ever = standing } = sums;

    const now = tallyOf(events, question, axis);
    const cohort = addSums(cohorts.map(({ sums }) => sums));
    const agesOn = asOfDay && earlier(asOfDay, lastDay(to));
    return {
      ...{ mark, question, before, agesOn },
      figures: compared(now, tallyOf(events, before, axis)),
      processedOfCohort: {
        received: cohort.received,
        processed: cohort.processed,
        rate: cohort.received > 0 ? cohort.processed / cohort.received : null,
      },
      months: monthsBetween(from, to).map((month) => ({
        month,
        values: named(TREND, tallyOf(events, { from: month, to: month }, axis)),
      })),
      funnel: FUNNEL_STEPS.map((step) => ({
        step,
        count: step === 'transmitted' ? transmitted(actions) : ownOf(cohort)[step],
      })),
      ages: agesOf(pendingByAge(standing, agesOn, axis)),
      awaiting: now.end.awaiting,
      timeToTriage: timeTo('triaged', elapsed, ever, question, { asOfDay, axis }),
      timeToConclusion: timeTo('processed', elapsed, ever, question, { asOfDay, axis }),
      within: WITHIN.map((n) => within(n, elapsed, cohorts, asOfDay)),
      identity: identityOf({ before: stockBefore(events, from), tally: now }),
      opening: openingPart(now.period, now.end),
    };
  }
}

function stockBefore(events: readonly CubeCell[], from: string): Sums {
  return addSums(events.filter(({ month }) => month === null || month < from).map(({ sums }) => sums));
}

function tallyOf(events: readonly CubeCell[], { from, to }: FiguresPeriod, axis: Axis): Tally {
  const upTo = events.filter(({ month }) => month === null || month <= to);
  const own = upTo.filter(({ month }) => month !== null && month >= from);
  return {
    period: addSums(own.map(({ sums }) => sums)),
    end: addSums(upTo.map(({ sums }) => sums)),
    days: daysOf({ from, to }),
    axis,
  };
}

function compared(now: Tally, before: Tally): ComparedFigure[] {
  const was = named(OVERVIEW_FIGURES, before);
  return OVERVIEW_FIGURES.map((id) => {
    const letters: TermId[] = lettersOf([id]);
    const { values, numbers } = evaluated([id], letters, now);
    return {
      ...{ id, value: values[0]!, before: was[id]! },
      numbers: Object.fromEntries(letters.map((letter, at) => [letter, numbers[at]!])),
    };
  });
}

function named(ids: readonly FigureId[], tally: Tally): Record<string, number | null> {
  const { values } = evaluated(ids, lettersOf(ids), tally);
  return Object.fromEntries(ids.map((id, at) => [id, values[at]!]));
}

/** What this system itself counted. */
const ownOf = (sums: Sums): Sums => ({
  ...sums,
  received: sums.received - sums['opening-received'],
  processed: sums.processed - sums['opening-processed'],
});

const transmitted = (actions: readonly CubeCell[]): number =>
  addSums(actions.filter(({ value }) => value === 'transmitted').map(({ sums }) => sums)).processed;

function pendingByAge(days: readonly CubeCell[], on: string | null, axis: Axis): Map<number, number> {
  const counts = new Map<number, number>();
  if (on === null) return counts;
  for (const { value, sums } of days) {
    const age = daysBetween(value, on);
    counts.set(age, (counts.get(age) ?? 0) + pendingOf(sums, axis));
  }
  return counts;
}

/** Those received in the period: when it happened to them, and how long the others have waited. */
function timeTo(
  measure: 'triaged' | 'processed',
  elapsed: readonly CubeCell[],
  days: readonly CubeCell[],
  { from, to }: FiguresPeriod,
  { asOfDay, axis }: { readonly asOfDay: string | null; readonly axis: Axis },
): TimeTo {
  const events = new Map<number, number>();
  for (const { value, sums } of elapsed) {
    events.set(Number(value), (events.get(Number(value)) ?? 0) + sums[measure]);
  }
  const censored = new Map<number, number>();
  for (const { value, sums } of days) {
    if (value.slice(0, 7) < from || value.slice(0, 7) > to || asOfDay === null) continue;
    const age = daysBetween(value, asOfDay);
    const flows = stockFlows(sums, axis);
    const waiting = flows.received + flows.in - flows.out - sums[measure];
    if (waiting > 0) censored.set(age, (censored.get(age) ?? 0) + waiting);
  }
  return kaplanMeier(events, censored);
}

function within(
  days: number,
  elapsed: readonly CubeCell[],
  cohorts: readonly CubeCell[],
  asOfDay: string | null,
): ProcessedWithin {
  const dueMonths = new Set(
    cohorts.flatMap(({ month }) =>
      month !== null &&
      asOfDay !== null &&
      lastDay(month) <= asOfDay &&
      daysBetween(lastDay(month), asOfDay) >= days
        ? [month]
        : [],
    ),
  );
  const isDue = (month: string | null): boolean => month !== null && dueMonths.has(month);
  const received = (all: readonly CubeCell[]) =>
    added(all, ({ sums }) => sums.received - sums['opening-received']);
  const due = received(cohorts.filter(({ month }) => isDue(month)));
  const processed = added(
    elapsed.filter(({ month, value }) => isDue(month) && Number(value) <= days),
    ({ sums }) => sums.processed,
  );
  return {
    ...{ days, due, within: processed, rate: due > 0 ? processed / due : null },
    notYetDue: received(cohorts) - due,
  };
}

const added = (cells: readonly CubeCell[], of: (cell: CubeCell) => number): number =>
  cells.reduce((sum, cell) => sum + of(cell), 0);

/** The last day of a month. */
function lastDay(month: string): string {
  return new Date(Date.parse(`${monthsAfter(month, 1)}-01T00:00:00Z`) - 86_400_000)
    .toISOString()
    .slice(0, 10);
}

const earlier = (a: string, b: string): string => (a < b ? a : b);
