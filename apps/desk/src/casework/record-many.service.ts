import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#database';
import { DomainError } from '#kernel';
import type { SignedIn } from '../access/signed-in.js';
import { ComplaintReader, requireOfTeam } from './complaint-reader.js';
import type { BulkChoice, BulkRequest } from './dto/bulk.dto.js';
import type { RecordEventRequest } from './dto/record-event.dto.js';
import { EventRecorder } from './event-recorder.js';
import { laterEvent } from './later-event.js';
import { oneByOne, type OneResult } from './one-by-one.js';
import { RecordEventService } from './record-event.service.js';

/** Takes or assigns several complaints, each in a transaction of its own and on the version its reader saw. */
@Injectable()
export class RecordManyService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: ComplaintReader,
    private readonly recorder: EventRecorder,
    private readonly events: RecordEventService,
  ) {}

  /** One result for each, in their order; the same request again answers as before. A preview changes nothing. */
  run(signedIn: SignedIn, teamId: string, request: BulkRequest): Promise<OneResult[]> {
    return oneByOne(request.chosen, async (choice) => {
      const event = eventOf(choice, request);
      if (request.preview) return this.judge(signedIn, teamId, choice.id, event);
      return (await this.events.run(signedIn, choice.id, event, (seen) => requireOfTeam(seen, teamId)))
        .version;
    });
  }

  private judge(signedIn: SignedIn, teamId: string, id: string, request: RecordEventRequest): Promise<null> {
    return this.unitOfWork.run(signedIn.token, async (tx) => {
      const seen = await this.reader.get(tx, signedIn, id);
      requireOfTeam(seen, teamId);
      if (seen.complaint.version !== request.version) throw new DomainError('complaint.stale', 'conflict');
      await this.recorder.judge(tx, seen, laterEvent(request));
      return null;
    });
  }
}

/** Accepting carries nothing; a reason is for changing hands alone. */
function eventOf(
  { event, version, requestKey }: BulkChoice,
  { assigneeId, reason }: BulkRequest,
): RecordEventRequest {
  const common = { event, version, requestKey };
  if (event === 'accepted') return common;
  if (assigneeId === undefined) throw new DomainError('complaint.assignee-not-available', 'invalid');
  const payload = { assigneeId };
  return event === 'assigned' || reason === undefined
    ? { ...common, payload }
    : { ...common, payload, reason };
}
