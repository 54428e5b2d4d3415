import { Injectable } from '@nestjs/common';
import { Audit, type TrailPage } from '#complaints';
import { UnitOfWork } from '#database';
import type { SignedIn } from '../access/signed-in.js';
import { Clock } from '#platform';
import { ComplaintReader } from './complaint-reader.js';
import type { AuditRequest } from './dto/items.dto.js';

const TRAIL_PAGE = 500;

/** Writes down what only the browser knows that it did with a complaint, an export; and tells all that was noted. */
@Injectable()
export class NoteLookService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: ComplaintReader,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Once an hour, as all looks are. */
  run({ token, accountId }: SignedIn, id: string, { action, subject }: AuditRequest): Promise<void> {
    return this.unitOfWork.run(token, async (tx) => {
      await this.reader.complaints.get(tx, id);
      const entry = { complaintId: id, accountId, at: this.clock.now(), action, subject: subject ?? null };
      await this.audit.recordHourly(tx, entry);
    });
  }

  /** Who looked and worked, newest first; throws `complaint.not-found` for one that isn't theirs to see. */
  trail({ token }: SignedIn, id: string, before?: string): Promise<TrailPage> {
    return this.unitOfWork.run(token, async (tx) => {
      await this.reader.complaints.get(tx, id);
      return this.audit.trail(tx, id, TRAIL_PAGE, before);
    });
  }
}
