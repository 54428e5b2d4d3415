import { Injectable } from '@nestjs/common';
import { type Complaint, SealedItems } from '#complaints';
import { isOpen, relationsOf, type StaffActor } from '#complaints/domain';
import { type Tx, UnitOfWork } from '#database';
import { DomainError, isDomainError } from '#kernel';
import type { SignedIn } from '../access/signed-in.js';
import { Clock } from '../clock.js';
import { ConflictWithCurrent } from '../shape/conflict-with-current.js';
import { ComplaintReader } from './complaint-reader.js';
import { LOOSE_KINDS, type StoreItemsRequest } from './dto/items.dto.js';
import { NewItemRequest, SealedItemResponse } from './dto/sealed-item.dto.js';
import { requireRightBoxes } from './staff-events.js';

/** Stores notes, messages and revisions of the verification record: records of the work, not events. */
@Injectable()
export class StoreItemsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: ComplaintReader,
    private readonly items: SealedItems,
    private readonly clock: Clock,
  ) {}

  /**
   * The same request again stores nothing new; throws `request.key-reused` for another under its key, `record.stale` with
   * the revision that came first.
   */
  async run(signedIn: SignedIn, id: string, request: StoreItemsRequest): Promise<SealedItemResponse[]> {
    const loose: readonly string[] = LOOSE_KINDS;
    if (request.items.some(({ kind }) => !loose.includes(kind)))
      throw new DomainError('item.not-loose', 'invalid');
    requireRightBoxes(request.items);
    try {
      return await this.unitOfWork.run(signedIn.token, (tx) => this.store(tx, signedIn, id, request));
    } catch (error) {
      // Twins in flight together: the second finds the first one's work done.
      if (isDomainError(error) && error.code === 'item.exists') {
        const twin = { complaintId: id, authorId: signedIn.accountId, ...asItems(request) };
        if (await this.unitOfWork.run(signedIn.token, (tx) => this.items.isStored(tx, twin)))
          return this.run(signedIn, id, request);
      }
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
    request: StoreItemsRequest,
  ): Promise<SealedItemResponse[]> {
    const { complaint, actor } = await this.reader.get(tx, signedIn, id);
    const write = {
      ...{ complaintId: id, authorId: signedIn.accountId, at: this.clock.now() },
      ...asItems(request),
    };
    if (!(await this.items.isStored(tx, write))) {
      requireWelcome(complaint, actor, request.items);
      const stored = await this.items.append(tx, write);
      if (stored < write.items.length) await this.items.isStored(tx, write);
      await tx.query('SELECT announce($1, $2, $2)', [id, complaint.teamId]);
    }
    const ids = new Set(request.items.map((item) => item.id));
    return (await this.items.list(tx, id))
      .filter((item) => ids.has(item.id))
      .map((item) => SealedItemResponse.of(item));
  }
}

const asItems = ({ requestKey, items }: StoreItemsRequest) => ({
  requestKey,
  items: items.map((item) => NewItemRequest.toItem(item)),
});

/** A concluded complaint takes no more work; but whoever filed may still write, and its team may still answer. */
function requireWelcome(complaint: Complaint, actor: StaffActor, items: readonly NewItemRequest[]): void {
  if (actor.excluded) throw new DomainError('complaint.excluded', 'forbidden');
  const answer = items.every(({ kind }) => kind === 'message-out');
  const member = relationsOf(complaint, actor).includes('member');
  if (!isOpen(complaint) && !(answer && member)) throw new DomainError('complaint.concluded', 'conflict');
}
