import { Injectable } from '@nestjs/common';
import { Audit } from '#complaints';
import { UnitOfWork } from '#database';
import type { SignedIn } from '../access/signed-in.js';
import { Clock } from '#platform';
import { ComplaintReader } from './complaint-reader.js';
import type { AuditRequest } from './dto/items.dto.js';

/** Writes down what only the browser knows that it did with a complaint: an export. */
@Injectable()
export class NoteLookService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: ComplaintReader,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Each time. */
  run({ token, accountId }: SignedIn, id: string, { action, subject }: AuditRequest): Promise<void> {
    return this.unitOfWork.run(token, async (tx) => {
      await this.reader.complaints.get(tx, id);
      const entry = { complaintId: id, accountId, at: this.clock.now(), action, subject: subject ?? null };
      await this.audit.record(tx, entry);
    });
  }
}
