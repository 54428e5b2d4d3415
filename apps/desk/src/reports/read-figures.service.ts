import { Injectable } from '@nestjs/common';
import {
  CubeQuery,
  OverviewQuery,
  RestatedQuery,
  SuspensionsQuery,
  TableQuery,
  type FiguresMark,
  type Overview,
  type RestatedMonth,
  type TableAnswer,
  type TeamInterval,
} from '#counts';
import {
  asOfInstant,
  assertPeriod,
  figuresPeriod,
  type FiguresFilter,
  type FiguresPeriod,
  type FurtherAxis,
  type TableQuestion,
} from '#counts/domain';
import type { WorkingCalendar } from '#complaints/domain';
import type { Tx } from '#database';
import { NetworkSettingsQuery } from '#network';
import { Clock } from '#platform';
import { ReportUnitOfWork } from '../foundation.module.js';
import type { FilteredRequestDto, OverviewRequestDto, PeriodRequestDto } from './dto/figures.request.dto.js';
import type { TableRequestDto } from './dto/table.request.dto.js';

/** Names of districts and teams, by axis and id. */
export type Names = Readonly<Record<string, ReadonlyMap<string, string>>>;

/** A table, and what it is compared with. */
export interface ReadTable {
  readonly answer: TableAnswer;
  readonly against: TableAnswer | null;
  readonly names: Names;
}

interface Circumstances {
  readonly tx: Tx;
  readonly calendar: WorkingCalendar;
  readonly now: Date;
  readonly period: FiguresPeriod;
}

/** Reads figures with the rights of the reporting role, each answer on one snapshot; as of a mark they never change. */
@Injectable()
export class ReadFiguresService {
  private readonly cube = new CubeQuery();
  private readonly tables = new TableQuery(this.cube);
  private readonly overviews = new OverviewQuery(this.cube);
  private readonly restatements = new RestatedQuery(this.cube);
  private readonly suspended = new SuspensionsQuery();

  constructor(
    private readonly unitOfWork: ReportUnitOfWork,
    private readonly network: NetworkSettingsQuery,
    private readonly clock: Clock,
  ) {}

  /** Throws `figures.period`, `figures.axes`, `figures.not-by-this`, `figures.unknown` and `figures.as-of`. */
  async table(request: TableRequestDto): Promise<ReadTable> {
    return this.read(request, async ({ tx, period, ...when }) => {
      const question = questionOf(request, period);
      const mark = await this.markOf({ tx, ...when }, request.asOf);
      const answer = await this.tables.answer(tx, question, mark);
      const { againstFrom, againstTo, againstAsOf } = request;
      const compared = againstFrom ?? againstTo ?? againstAsOf;
      const against = compared
        ? await this.tables.answer(
            tx,
            { ...question, from: againstFrom ?? question.from, to: againstTo ?? question.to },
            againstAsOf ? await this.markOf({ tx, ...when }, againstAsOf) : mark,
          )
        : null;
      return { answer, against, names: await this.names(tx) };
    });
  }

  /** Throws `figures.period`, `figures.unknown` and `figures.as-of`. */
  async overview(request: OverviewRequestDto): Promise<Overview> {
    return this.read(request, async ({ tx, period, calendar, now }) => {
      const mark = await this.markOf({ tx, calendar, now }, request.asOf);
      const day = mark && calendar.dayOf(mark.at).day;
      const question = { ...period, filter: filterOf(request), yearBefore: request.against === 'year' };
      return this.overviews.answer(tx, question, mark, day);
    });
  }

  /** Throws `figures.period` and `figures.unknown`. */
  async restated(
    request: FilteredRequestDto,
  ): Promise<{ mark: FiguresMark | null; period: FiguresPeriod; months: readonly RestatedMonth[] }> {
    return this.read(request, async ({ tx, period, calendar, now }) => ({
      ...(await this.restatements.answer(tx, period, filterOf(request), calendar, now)),
      period,
    }));
  }

  /** Throws `figures.period`. */
  async suspensions(request: PeriodRequestDto): Promise<TeamInterval[]> {
    return this.read(request, async ({ tx, period, calendar }) => {
      assertPeriod(period);
      return this.suspended.between(tx, period, calendar.settings.timeZone);
    });
  }

  private read<T>(request: PeriodRequestDto, work: (circumstances: Circumstances) => Promise<T>): Promise<T> {
    return this.unitOfWork.snapshot(async (tx) => {
      const { calendar } = await this.network.rules(tx);
      const now = this.clock.now();
      const period = figuresPeriod(request, now, calendar.settings.timeZone);
      return work({ tx, calendar, now, period });
    });
  }

  private markOf(
    { tx, calendar, now }: Pick<Circumstances, 'tx' | 'calendar' | 'now'>,
    asked: string | undefined,
  ): Promise<FiguresMark | null> {
    return this.cube.mark(tx, asOfInstant(asked, now, calendar));
  }

  private async names(tx: Tx): Promise<Names> {
    return { district: await this.cube.names(tx, 'district'), team: await this.cube.names(tx, 'team') };
  }
}

function filterOf({ kind, district, team }: FilteredRequestDto): FiguresFilter {
  return { kind, district, team };
}

/** The question that a request asks. */
export function questionOf(request: TableRequestDto, period: FiguresPeriod): TableQuestion {
  const { figures, rows, columns, view, only } = request;
  const [axis, value] = only?.split(':') ?? [];
  return {
    ...{ figures, rows, view, ...period },
    columns: columns ?? null,
    filter: filterOf(request),
    only: axis && value ? { axis: axis as FurtherAxis, value } : null,
  };
}
