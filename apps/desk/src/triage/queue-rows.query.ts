import { Injectable } from '@nestjs/common';
import { QueueQuery } from '#complaints';
import { UnitOfWork } from '#database';
import type { QueueRowResponse } from './dto/queue.dto.js';

/** By id: complaints of other teams that a grant opens, and complaints that a conflict hides. */
export interface SightExceptions {
  readonly granted: readonly string[];
  readonly excluded: readonly string[];
}

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
  async exceptions(token: string): Promise<SightExceptions> {
    const [row] = await this.unitOfWork.run(token, (tx) =>
      tx.query<SightExceptions>('SELECT granted_complaints() AS granted, excluded_complaints() AS excluded'),
    );
    return row!;
  }
}
