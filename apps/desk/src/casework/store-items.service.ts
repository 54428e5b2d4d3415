import { Injectable } from '@nestjs/common';
import { LooseItems, SealedItems } from '#complaints';
import { requireLoose } from '#complaints/domain';
import { UnitOfWork } from '#database';
import { isDomainError } from '#kernel';
import type { SignedIn } from '../access/signed-in.js';
import { Clock } from '#platform';
import { ConflictWithCurrent } from '../shape/conflict-with-current.js';
import { ComplaintReader } from './complaint-reader.js';
import type { StoreItemsRequest } from './dto/items.dto.js';
import { NewItemRequest, SealedItemResponse } from './dto/sealed-item.dto.js';

/** Stores what is sealed beside a complaint's events. */
@Injectable()
export class StoreItemsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: ComplaintReader,
    private readonly items: SealedItems,
    private readonly loose: LooseItems,
    private readonly clock: Clock,
  ) {}

  /**
   * The same request again stores nothing new; throws `request.key-reused` for another under its key, `record.stale` with
   * the revision that came first.
   */
  async run(signedIn: SignedIn, id: string, request: StoreItemsRequest): Promise<SealedItemResponse[]> {
    requireLoose(request.items);
    const { requestKey, writingsSeen } = request;
    const items = request.items.map((item) => NewItemRequest.toItem(item));
    try {
      return await this.unitOfWork.run(signedIn.token, async (tx) => {
        const { complaint, actor } = await this.reader.get(tx, signedIn, id);
        const write = { requestKey, writingsSeen, items, at: this.clock.now() };
        const stored = await this.loose.store(tx, complaint, actor, write);
        return stored.map((item) => SealedItemResponse.of(item));
      });
    } catch (error) {
      // Twins in flight together: the second finds the first one's work done.
      if (isDomainError(error) && error.code === 'item.exists') {
        const twin = { complaintId: id, authorId: signedIn.accountId, requestKey, items };
        if (await this.unitOfWork.run(signedIn.token, (tx) => this.items.isStored(tx, twin)))
          return this.run(signedIn, id, request);
      }
      if (!isDomainError(error) || error.code !== 'record.stale') throw error;
      const record = await this.unitOfWork.run(signedIn.token, (tx) => this.items.record(tx, id));
      throw new ConflictWithCurrent('record.stale', record ? SealedItemResponse.of(record) : null);
    }
  }
}
