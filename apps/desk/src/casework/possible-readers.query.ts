import { Injectable } from '@nestjs/common';
import { ComplaintQuery } from '#complaints';
import { UnitOfWork } from '#database';
import type { PossibleReaderResponse } from './dto/possible-reader.dto.js';

/** Who may be asked to read a proposal as a second person; none for whoever may not ask. */
@Injectable()
export class PossibleReadersQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly complaints: ComplaintQuery,
  ) {}

  /** Throws `complaint.not-found`. */
  run(token: string, complaintId: string): Promise<PossibleReaderResponse[]> {
    return this.unitOfWork.run(token, async (tx) => {
      await this.complaints.get(tx, complaintId);
      return tx.query<PossibleReaderResponse>(
        `SELECT account_id AS id, display_name AS "displayName", team_id AS "teamId" FROM possible_readers($1)`,
        [complaintId],
      );
    });
  }
}
