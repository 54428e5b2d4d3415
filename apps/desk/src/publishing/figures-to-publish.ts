import { Injectable } from '@nestjs/common';
import { CubeQuery, OverviewQuery, SuspensionsQuery, type FiguresMark, type Overview } from '#counts';
import { DEFINITIONS_VERSION, monthsAfter, monthsOfQuarter } from '#counts/domain';
import type { WorkingCalendar } from '#complaints/domain';
import type { Tx } from '#database';
import { DomainError } from '#kernel';
import { NetworkSettingsQuery } from '#network';
import { Clock } from '#platform';
import {
  frozenAt,
  newNumbers,
  PUBLISHED_MEASURES,
  timesRow,
  type Block,
  type Context,
  type NewNumbers,
  type RecordedFigures,
  type TimesRow,
} from '#publication';
import { CATEGORIES } from '#taxonomy';
import { ReportUnitOfWork } from '../foundation.module.js';

/** What the ledger says of a quarter as of its freezing, before anything is hidden; it leaves the desk in no answer. */
export interface FiguresToPublish {
  readonly mark: FiguresMark;
  readonly numbers: NewNumbers;
  readonly times: TimesRow;
  readonly context: Context;
}

/** Everything, however long ago it was received. */
const EVER = '0001-01';

/** Reads what a publication is made of, as kenekanko_report and on one snapshot. */
@Injectable()
export class FiguresToPublishQuery {
  private readonly cube = new CubeQuery();
  private readonly overviews = new OverviewQuery(this.cube);
  private readonly suspensions = new SuspensionsQuery();

  constructor(
    private readonly unitOfWork: ReportUnitOfWork,
    private readonly network: NetworkSettingsQuery,
    private readonly clock: Clock,
  ) {}

  /** The instant now, and the network's calendar. */
  async circumstances(): Promise<{ readonly now: Date; readonly calendar: WorkingCalendar }> {
    const { calendar } = await this.unitOfWork.snapshot((tx) => this.network.rules(tx));
    return { now: this.clock.now(), calendar };
  }

  /**
   * Throws `publication.not-frozen` before the fifth working day after the quarter, or while no mark follows its end, and
   * `publication.unbalanced` where the ledger's stock does not add up.
   */
  read(quarter: string, earlier: readonly Block[]): Promise<FiguresToPublish> {
    return this.unitOfWork.snapshot(async (tx) => {
      const { calendar, settings } = await this.network.rules(tx);
      const { timeZone } = calendar.settings;
      const { to } = monthsOfQuarter(quarter);
      const freezing = frozenAt(quarter, calendar);
      const mark = freezing <= this.clock.now() ? await this.cube.mark(tx, freezing) : null;
      if (!mark || mark.at < calendar.startOf(`${monthsAfter(to, 1)}-01`))
        throw new DomainError('publication.not-frozen', 'conflict');
      const last = earlier.at(-1);
      const lastYear = earlier.flatMap((block) => block.years.map(({ year }) => ({ year, block }))).at(-1);
      const asOf = async (block: Block) =>
        this.recorded(tx, await this.cube.mark(tx, new Date(block.asOf)), to);
      const districts = await this.cube.names(tx, 'district');
      const numbers = newNumbers({
        ...{ quarter, to },
        now: await this.recorded(tx, mark, to),
        previous: last ? { to: last.to, figures: await asOf(last) } : null,
        lastYear: lastYear ? { year: lastYear.year, figures: await asOf(lastYear.block) } : null,
        districtIds: [...districts.keys()],
        categoryIds: CATEGORIES.entries.filter(({ retired }) => !retired).map(({ id }) => id),
      });
      return {
        ...{ mark, numbers },
        times: await this.times(tx, quarter, mark, calendar),
        context: {
          network: settings.name,
          demonstration: settings.kind === 'demonstration',
          definitions: DEFINITIONS_VERSION,
          districtNames: districts,
          suspensions: await this.suspended(tx, numbers, timeZone),
        },
      };
    });
  }

  private async recorded(tx: Tx, mark: FiguresMark | null, to: string): Promise<RecordedFigures> {
    const asked = {
      ...({ mark, filter: {}, from: EVER, to, basis: 'event', before: false } as const),
      measures: PUBLISHED_MEASURES,
    };
    const districts = await this.cube.sums(tx, { ...asked, axis: null, by: ['district', 'month'] });
    const categories = await this.cube.sums(tx, { ...asked, axis: 'category', by: ['value', 'month'] });
    return {
      districts: districts.map(({ district: key, month, sums }) => ({ ...sums, key, month: month! })),
      categories: categories.map(({ value: key, month, sums }) => ({ ...sums, key, month: month! })),
    };
  }

  private async times(
    tx: Tx,
    quarter: string,
    mark: FiguresMark,
    calendar: WorkingCalendar,
  ): Promise<TimesRow> {
    const { to } = monthsOfQuarter(quarter);
    const day = calendar.dayOf(mark.at).day;
    const over = (months: number): Promise<Overview> =>
      this.overviews.answer(tx, { from: monthsAfter(to, 1 - months), to, filter: {} }, mark, day);
    const [ofQuarter, ofYear] = [await over(3), await over(12)];
    if (!ofQuarter.identity.holds) throw new DomainError('publication.unbalanced', 'conflict');
    const numbersOf = (id: string) => ofQuarter.figures.find((figure) => figure.id === id)!.numbers;
    // Of what came before this system nobody knows what was kept.
    const kept = (id: string, inTime: string, of: string, before = '') => {
      const numbers = numbersOf(id);
      return { inTime: numbers[inTime]!, of: numbers[of]! - (numbers[before] ?? 0) };
    };
    const median = ({ median, happened, censored }: Overview['timeToTriage']) => ({
      days: median.value,
      of: happened + censored,
    });
    return timesRow(
      quarter,
      {
        acknowledged: kept('acknowledged-rate', 'a', 'R', 'R₀'),
        triaged: kept('triaged-in-time-rate', 't', 'T'),
        answered: kept('answered-in-time-rate', 'f', 'P', 'P₀'),
      },
      { triage: median(ofYear.timeToTriage), conclusion: median(ofYear.timeToConclusion) },
    );
  }

  private async suspended(
    tx: Tx,
    { from, to }: NewNumbers,
    timeZone: string,
  ): Promise<Context['suspensions']> {
    const teams = await this.cube.names(tx, 'team');
    const intervals = await this.suspensions.between(tx, { from, to }, timeZone);
    return intervals
      .filter(({ status }) => status !== 'remote')
      .map(({ teamId, status, from: begun, to: ended }) => ({
        team: teams.get(teamId) ?? teamId,
        ...{ status, from: begun },
        // What became of it later is no news of this quarter's.
        to: ended && ended.slice(0, 7) <= to ? ended : null,
      }));
  }
}
