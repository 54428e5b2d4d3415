import { Injectable } from '@nestjs/common';
import { QueueQuery, type SightExceptions } from '#complaints';
import { UnitOfWork } from '#database';
import type { QueueRowResponse } from './dto/queue.dto.js';

/** Single rows of the queue as one session sees them now. */
@Injectable()
export class QueueRowsQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queue: QueueQuery,
  ) {}

  /** Those of the complaints that the session may see. */
  run(token: string, ids: readonly string[]): Promise<QueueRowResponse[]> {
    return this.unitOfWork.run(token, async (tx) => {
      const rows: QueueRowResponse[] = [];
      for (const id of ids) {
        const row = await this.queue.row(tx, id);
        if (row) rows.push({ ...row, risk: [...row.risk] });
      }
      return rows;
    });
  }

  /** What the session may see beside its own teams' complaints, and what is hidden from it among them. */
  exceptions(token: string): Promise<SightExceptions> {
    return this.unitOfWork.run(token, (tx) => this.queue.exceptions(tx));
  }
}
