import { Injectable } from '@nestjs/common';
import { v5 } from 'uuid';
import { type Complaint, SealedItems } from '#complaints';
import { requireClosingMessage, requireLookedFor, requireSealedWith } from '#complaints/domain';
import { type Tx, UnitOfWork } from '#database';
import { DomainError, isDomainError } from '#kernel';
import { SignedRecipients } from '#network';
import type { SignedIn } from '../access/signed-in.js';
import { ConflictWithCurrent } from '../shape/conflict-with-current.js';
import { ComplaintReader, type SeenComplaint } from './complaint-reader.js';
import { ComplaintFactsResponse } from './dto/complaint-facts.dto.js';
import { SecondReaderPayload, TransferPayload } from './dto/event-payload.dto.js';
import type { RecordEventRequest } from './dto/record-event.dto.js';
import { NewItemRequest } from './dto/sealed-item.dto.js';
import { EventRecorder } from './event-recorder.js';
import { handedKeys, laterEvent } from './later-event.js';

/** What an event left behind; null when it took the complaint out of the sight of whoever recorded it. */
export interface RecordedEvent {
  readonly version: number;
  readonly complaint: Complaint | null;
}

/** What else must hold of the complaint as it stands; throws where it doesn't. */
export type Judge = (seen: SeenComplaint) => void;

/** How the second of two requests in flight together may end that finds the first one's work done. */
const OF_TWINS: readonly string[] = ['complaint.stale', 'request.key-reused', 'item.exists'];

/** Records any event of the state table that a member of staff may record. */
@Injectable()
export class RecordEventService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: ComplaintReader,
    private readonly recorder: EventRecorder,
    private readonly recipients: SignedRecipients,
    private readonly items: SealedItems,
  ) {}

  /** The same request key again changes nothing and answers as before; throws `complaint.stale` with what stands now. */
  async run(
    signedIn: SignedIn,
    id: string,
    request: RecordEventRequest,
    judge: Judge = () => undefined,
  ): Promise<RecordedEvent> {
    requireSealedWith(request.event, request.sealed ?? []);
    const historyId = v5(`${signedIn.accountId}/${request.requestKey}`, id);
    try {
      return await this.unitOfWork.run(signedIn.token, async (tx) => {
        const done = await this.recorded(tx, signedIn, id, historyId, request);
        if (done) return done;
        const seen = await this.reader.get(tx, signedIn, id);
        judge(seen);
        return this.record(tx, seen, historyId, request);
      });
    } catch (error) {
      if (!isDomainError(error) || !OF_TWINS.includes(error.code)) throw error;
      return this.unitOfWork.run(signedIn.token, async (tx) => {
        // Twins in flight together: the second waited for the first and finds its work done.
        const done = await this.recorded(tx, signedIn, id, historyId, request);
        if (done) return done;
        if (error.code !== 'complaint.stale') throw error;
        const current = await this.reader.complaints.get(tx, id);
        throw new ConflictWithCurrent('complaint.stale', ComplaintFactsResponse.of(current));
      });
    }
  }

  /** What the same request did before; throws `request.key-reused` where its key did anything else. */
  private async recorded(
    tx: Tx,
    { accountId }: SignedIn,
    id: string,
    historyId: string,
    { event, requestKey, sealed = [] }: RecordEventRequest,
  ): Promise<RecordedEvent | undefined> {
    const before = await this.reader.complaints.recordedEvent(tx, id, historyId);
    if (before === undefined) return undefined;
    const items = sealed.map((item) => NewItemRequest.toItem(item));
    const stored = await this.items.isStored(tx, { complaintId: id, authorId: accountId, requestKey, items });
    if (before !== event || stored !== items.length > 0) {
      throw new DomainError('request.key-reused', 'conflict');
    }
    const complaint = await this.reader.complaints.get(tx, id);
    return { version: complaint.version, complaint };
  }

  private async record(
    tx: Tx,
    seen: SeenComplaint,
    historyId: string,
    request: RecordEventRequest,
  ): Promise<RecordedEvent> {
    if (seen.complaint.version !== request.version) throw new DomainError('complaint.stale', 'conflict');
    const { event, sealed = [], withoutMessage = false } = request;
    requireClosingMessage(seen.complaint, event, sealed, withoutMessage);
    requireLookedFor(seen.complaint, event, sealed);
    await this.requireSigned(tx, request.payload);
    const version = await this.recorder.record(tx, seen, {
      event: laterEvent(request),
      requestKey: request.requestKey,
      items: sealed,
      options: { historyId, keys: handedKeys(request.payload), writingsSeen: request.writingsSeen ?? null },
    });
    return { version, complaint: await this.reader.complaints.find(tx, seen.complaint.id) };
  }

  /** Keys go to a team's current recipient, or to one bound to the second reader. */
  private async requireSigned(tx: Tx, payload: object | undefined): Promise<void> {
    if (payload instanceof TransferPayload)
      await this.recipients.requireTeam(tx, payload.teamId, payload.recipient);
    if (payload instanceof SecondReaderPayload)
      await this.recipients.requirePerson(tx, payload.accountId, payload.recipient);
  }
}
