import { Injectable } from '@nestjs/common';
import { QueueQuery, type QueueRow, type SightExceptions } from '#complaints';
import type { TalliedRow } from '#complaints/domain';
import { UnitOfWork } from '#database';
import { Clock } from '#platform';
import type { QueueRowResponse } from './dto/queue.dto.js';

/** Single rows of the queue as one session sees them now. */
@Injectable()
export class QueueRowsQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queue: QueueQuery,
    private readonly clock: Clock,
  ) {}

  /** Those of the complaints that the session may see. */
  run(token: string, ids: readonly string[]): Promise<QueueRowResponse[]> {
    return this.unitOfWork.run(token, async (tx) =>
      (await this.queue.rows(tx, ids, this.clock.now())).map(answered),
    );
  }

  /** All that the session's counters of a team count. */
  counted(token: string, teamId: string): Promise<TalliedRow[]> {
    return this.unitOfWork.run(token, (tx) => this.queue.counted(tx, teamId, this.clock.now()));
  }

  /** What the session may see beside its own teams' complaints, and what is hidden from it among them. */
  exceptions(token: string): Promise<SightExceptions> {
    return this.unitOfWork.run(token, (tx) => this.queue.exceptions(tx));
  }
}

const answered = (row: QueueRow): QueueRowResponse => ({ ...row, risk: [...row.risk] });
