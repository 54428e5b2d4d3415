import { Injectable } from '@nestjs/common';
import { QueueQuery } from '#complaints';
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

  /** Complaints of other teams that are open to the session by a grant. */
  granted(token: string): Promise<string[]> {
    return this.unitOfWork.run(token, (tx) => this.queue.granted(tx));
  }
}
