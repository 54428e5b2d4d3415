import { Injectable } from '@nestjs/common';
import {
  EventContexts,
  type LaterEvent,
  SealedItems,
  TransitionWriter,
  type WriteOptions,
} from '#complaints';
import { applyEvent } from '#complaints/domain';
import type { Tx } from '#database';
import { DomainError, unwrap } from '#kernel';
import { Clock } from '#platform';
import type { SeenComplaint } from './complaint-reader.js';
import { NewItemRequest } from './dto/sealed-item.dto.js';

/** An event with what goes sealed beside it. */
export interface EventToRecord {
  readonly event: LaterEvent;
  readonly requestKey: string;
  readonly items: readonly NewItemRequest[];
  readonly options: WriteOptions;
}

/** Writes one event down, with its sealed items, in one transaction; the rules of the state table decide. */
@Injectable()
export class EventRecorder {
  constructor(
    private readonly items: SealedItems,
    private readonly contexts: EventContexts,
    private readonly writer: TransitionWriter,
    private readonly clock: Clock,
  ) {}

  /** Returns the complaint's new version; throws what the rules or the database refuse. */
  async record(tx: Tx, { complaint, actor }: SeenComplaint, record: EventToRecord): Promise<number> {
    const at = this.clock.now();
    const context = await this.contexts.load(tx, complaint, record.event, at);
    const transition = unwrap(applyEvent(complaint, record.event, actor, context));
    // First the items: the event itself may take the complaint out of its recorder's sight.
    const stored = await this.items.append(tx, {
      complaintId: complaint.id,
      authorId: actor.accountId,
      requestKey: record.requestKey,
      at,
      items: record.items.map((item) => NewItemRequest.toItem(item)),
    });
    // A question without words, or a conclusion without grounds, is none.
    if (stored < record.items.length) throw new DomainError('request.key-reused', 'conflict');
    return this.writer.record(tx, transition, actor, record.options);
  }

  /** Throws what the rules would refuse now; touches nothing. */
  async judge(tx: Tx, { complaint, actor }: SeenComplaint, event: LaterEvent): Promise<void> {
    const context = await this.contexts.load(tx, complaint, event, this.clock.now());
    unwrap(applyEvent(complaint, event, actor, context));
  }
}
