import { Injectable } from '@nestjs/common';
import { CountedQuery } from '#counts';
import type { ComplaintState } from '#complaints/domain';
import { UnitOfWork } from '#database';
import type { SignedIn } from '../access/signed-in.js';
import { asOf } from './answers.js';
import type { ListRequestDto, ListResponse } from './dto/list.dto.js';
import { ReadFiguresService } from './read-figures.service.js';

const PAGE = 200;

/** Lists what a figure counts: the figure with the rights of the reporting role, the complaints with the lead's own. */
@Injectable()
export class ListCountedService {
  private readonly complaints = new CountedQuery();

  constructor(
    private readonly figures: ReadFiguresService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Throws what `ReadFiguresService.table` does. */
  async list(request: ListRequestDto, { token }: SignedIn): Promise<ListResponse> {
    const { figure, skip, ...asked } = request;
    const { answer } = await this.figures.table({ ...asked, figures: [figure], rows: 'year' });
    const { mark, question, table } = answer;
    const whole = table.cells.find(({ row, column }) => row === null && column === null)!;
    const counted = { ...asOf(mark, question), counted: whole.values[0] ?? 0 };
    if (!mark) return { ...counted, listed: 0, complaints: 0, rows: [] };
    const { rows, complaints, times } = await this.unitOfWork.run(token, (tx) =>
      this.complaints.page(tx, { ...question, figure, team: request.team!, upTo: mark.sequence }, skip, PAGE),
    );
    return {
      ...counted,
      listed: times,
      complaints,
      rows: rows.map((row) => ({ ...row, state: row.state as ComplaintState })),
    };
  }
}
