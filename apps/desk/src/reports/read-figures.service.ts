import { Injectable } from '@nestjs/common';
import {
  figuresTable,
  FiguresQuery,
  monthsBetween,
  type FiguresMark,
  type FiguresTable,
  type StandingCell,
} from '#counts';
import { figuresPeriod } from '#counts/domain';
import { DomainError } from '#kernel';
import { NetworkSettingsQuery } from '#network';
import { Clock } from '#platform';
import { ReportUnitOfWork } from '../foundation.module.js';
import type { FiguresRequestDto } from './dto/figures.request.dto.js';

const MOST_MONTHS = 120;

/** Figures of a period, as of the last mark. */
export interface ReadFigures {
  readonly mark: FiguresMark | null;
  readonly from: string;
  readonly to: string;
  readonly table: FiguresTable;
  readonly standing: readonly StandingCell[];
  readonly names: ReadonlyMap<string, string>;
}

/** Reads the figures with the rights of the reporting role; up to a mark the ledger never changes. */
@Injectable()
export class ReadFiguresService {
  constructor(
    private readonly unitOfWork: ReportUnitOfWork,
    private readonly figures: FiguresQuery,
    private readonly network: NetworkSettingsQuery,
    private readonly clock: Clock,
  ) {}

  /** Throws `figures.period` for a period that ends before it begins or is longer than ten years. */
  async read({ by, kind, ...asked }: FiguresRequestDto): Promise<ReadFigures> {
    return this.unitOfWork.snapshot(async (tx) => {
      const { calendar } = await this.network.rules(tx);
      const { from, to } = figuresPeriod(asked, this.clock.now(), calendar.settings.timeZone);
      const months = from > to ? [] : monthsBetween(from, to);
      if (months.length === 0 || months.length > MOST_MONTHS)
        throw new DomainError('figures.period', 'invalid');
      const request = { axis: by, from, to, ...(kind ? { kind } : {}) };
      const mark = await this.figures.lastMark(tx);
      const cells = await this.figures.cells(tx, request);
      const standing = await this.figures.standing(tx, request);
      const names = await this.figures.names(tx, by);
      return { mark, from, to, standing, names, table: figuresTable(cells, by, months) };
    });
  }
}
