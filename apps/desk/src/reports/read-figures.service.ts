import { Injectable } from '@nestjs/common';
import {
  figuresTable,
  FiguresQuery,
  monthsBetween,
  type FiguresMark,
  type FiguresTable,
  type StandingCell,
} from '#counts';
import { DomainError } from '#kernel';
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
    private readonly clock: Clock,
  ) {}

  /** Throws `figures.period` for a period that ends before it begins or is longer than ten years. */
  async read({ by, kind, ...asked }: FiguresRequestDto): Promise<ReadFigures> {
    const to = asked.to ?? this.clock.now().toISOString().slice(0, 7);
    const from = asked.from ?? yearBefore(to);
    const months = from > to ? [] : monthsBetween(from, to);
    if (months.length === 0 || months.length > MOST_MONTHS)
      throw new DomainError('figures.period', 'invalid');
    const request = { axis: by, from, to, ...(kind ? { kind } : {}) };
    return this.unitOfWork.snapshot(async (tx) => {
      const mark = await this.figures.lastMark(tx);
      const cells = await this.figures.cells(tx, request);
      const standing = await this.figures.standing(tx, request);
      const names = await this.figures.names(tx, by);
      return { mark, from, to, standing, names, table: figuresTable(cells, by, months) };
    });
  }
}

function yearBefore(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return number === 12 ? `${year}-01` : `${year - 1}-${String(number + 1).padStart(2, '0')}`;
}
