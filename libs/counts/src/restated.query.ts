import type { Tx } from '#database';
import { type CubeQuery, type FiguresMark } from './cube.query.js';
import {
  assertPeriod,
  freezeInstant,
  measuresOf,
  openingIn,
  monthsBetween,
  type FigureId,
  type FiguresCalendar,
  type FiguresFilter,
  type FiguresPeriod,
} from './domain/index.js';
import { figuresTable } from './figures-table.js';
import { assertKnown, OPENING } from './table.query.js';

/** The figures that a month is frozen with. */
const FROZEN_FIGURES: readonly FigureId[] = [
  ...(['received', 'triaged', 'processed', 'closed', 'reopened', 'pending'] as const),
];

/**
 * A frozen month: its figures when it was frozen, and as they are now; without opening balances, which would restate every
 * month and drown what came late.
 */
export interface RestatedMonth {
  readonly month: string;
  readonly frozenAt: Date;
  /** The mark it was frozen at; null where nothing was marked by then. */
  readonly mark: FiguresMark | null;
  readonly figures: readonly { readonly id: FigureId; readonly frozen: number; readonly now: number }[];
}

/** What was recorded for months that were frozen already. */
export class RestatedQuery {
  constructor(private readonly cube: CubeQuery) {}

  /** The frozen months of a period; those not frozen by `now` are left out. Throws `figures.period`, `figures.unknown`. */
  async answer(
    tx: Tx,
    period: FiguresPeriod,
    filter: FiguresFilter,
    calendar: FiguresCalendar,
    now: Date,
  ): Promise<{ readonly mark: FiguresMark | null; readonly months: readonly RestatedMonth[] }> {
    assertPeriod(period);
    await assertKnown(tx, filter);
    const mark = await this.cube.mark(tx);
    const frozen = monthsBetween(period.from, period.to)
      .map((month) => ({ month, frozenAt: freezeInstant(month, calendar) }))
      .filter(({ frozenAt }) => frozenAt <= now);
    const present = await this.months(tx, period, filter, mark);
    const months: RestatedMonth[] = [];
    const marks = await this.cube.marks(
      tx,
      frozen.map(({ frozenAt }) => frozenAt),
    );
    for (const [at, { month, frozenAt }] of frozen.entries()) {
      const then = marks[at] ?? null;
      const past = (await this.months(tx, { from: month, to: month }, filter, then)).get(month)!;
      const current = present.get(month)!;
      months.push({
        ...{ month, frozenAt, mark: then },
        figures: FROZEN_FIGURES.map((id, place) => ({ id, frozen: past[place]!, now: current[place]! })),
      });
    }
    return { mark, months };
  }

  private async months(
    tx: Tx,
    period: FiguresPeriod,
    filter: FiguresFilter,
    mark: FiguresMark | null,
  ): Promise<Map<string, number[]>> {
    const cells = await this.cube.sums(tx, {
      ...{ mark, filter, ...period, axis: null, basis: 'event', by: ['month'], before: true },
      measures: [...new Set([...FROZEN_FIGURES.flatMap(measuresOf), ...OPENING])],
    });
    const { cells: rows } = figuresTable(
      { ...period, filter, figures: FROZEN_FIGURES, rows: 'month', columns: null, only: null, view: 'flow' },
      cells,
    );
    return new Map(
      rows
        .filter(({ row }) => row !== null)
        .map(({ row, values, opening }) => [
          row!,
          FROZEN_FIGURES.map((id, at) => (values[at] as number) - openingIn(id, opening)),
        ]),
    );
  }
}
