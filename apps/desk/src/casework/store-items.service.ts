import { Injectable } from '@nestjs/common';
import { type Complaint, SealedItems } from '#complaints';
import { isOpen, relationsOf, type StaffActor } from '#complaints/domain';
import { type Tx, UnitOfWork } from '#database';
import { DomainError, isDomainError } from '#kernel';
import type { SignedIn } from '../access/signed-in.js';
import { Clock } from '#platform';
import { ConflictWithCurrent } from '../shape/conflict-with-current.js';
import { ComplaintReader } from './complaint-reader.js';
import { LOOSE_KINDS, type StoreItemsRequest } from './dto/items.dto.js';
import { NewItemRequest, SealedItemResponse } from './dto/sealed-item.dto.js';
import { requireRightBoxes } from './staff-events.js';

const STORED = `SELECT id FROM sealed_item WHERE complaint_id = $1 AND request_key = ANY ($2::text[])`;

/** Stores notes, messages and revisions of the verification record: records of the work, not events. */
@Injectable()
export class StoreItemsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: ComplaintReader,
    private readonly items: SealedItems,
    private readonly clock: Clock,
  ) {}

  /** The same request key again stores nothing new; throws `record.stale` with the revision that came first. */
  async run(signedIn: SignedIn, id: string, request: StoreItemsRequest): Promise<SealedItemResponse[]> {
    const loose: readonly string[] = LOOSE_KINDS;
    if (request.items.some(({ kind }) => !loose.includes(kind)))
      throw new DomainError('item.not-loose', 'invalid');
    requireRightBoxes(request.items);
    try {
      return await this.unitOfWork.run(signedIn.token, (tx) => this.store(tx, signedIn, id, request));
    } catch (error) {
      if (!isDomainError(error) || error.code !== 'record.stale') throw error;
      const items = await this.unitOfWork.run(signedIn.token, (tx) => this.items.list(tx, id));
      const record = items.find(({ kind }) => kind === 'record');
      throw new ConflictWithCurrent('record.stale', record ? SealedItemResponse.of(record) : null);
    }
  }

  private async store(
    tx: Tx,
    signedIn: SignedIn,
    id: string,
    { requestKey, items }: StoreItemsRequest,
  ): Promise<SealedItemResponse[]> {
    const { complaint, actor } = await this.reader.get(tx, signedIn, id);
    const keys = items.map((_, place) => `${requestKey}.${place}`);
    let stored = await tx.query<{ id: string }>(STORED, [id, keys]);
    if (stored.length === 0) {
      requireWelcome(complaint, actor, items);
      await this.items.append(tx, {
        complaintId: id,
        authorId: signedIn.accountId,
        requestKey,
        at: this.clock.now(),
        items: items.map((item) => NewItemRequest.toItem(item)),
      });
      await tx.query('SELECT announce($1, $2, $2)', [id, complaint.teamId]);
      stored = items;
    }
    const ids = new Set(stored.map((item) => item.id));
    return (await this.items.list(tx, id))
      .filter((item) => ids.has(item.id))
      .map((item) => SealedItemResponse.of(item));
  }
}

/** A concluded complaint takes no more work; but whoever filed may still write, and its team may still answer. */
function requireWelcome(complaint: Complaint, actor: StaffActor, items: readonly NewItemRequest[]): void {
  if (actor.excluded) throw new DomainError('complaint.excluded', 'forbidden');
  const answer = items.every(({ kind }) => kind === 'message-out');
  const member = relationsOf(complaint, actor).includes('member');
  if (!isOpen(complaint) && !(answer && member)) throw new DomainError('complaint.concluded', 'conflict');
}
