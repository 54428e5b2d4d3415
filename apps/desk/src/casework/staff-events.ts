import { asksForMessage, type ComplaintFacts, type EventId, ruleOf } from '#complaints/domain';
import { DomainError } from '#kernel';
import type { RecordEventRequest } from './dto/record-event.dto.js';
import type { NewItemRequest } from './dto/sealed-item.dto.js';

/** Throws where an event comes without what must be sealed with it, or with a record, which has its own revisions. */
export function requireSealedWith(event: EventId, items: readonly NewItemRequest[]): void {
  const needed = ruleOf(event).sealedWith;
  if (needed && !items.some((item) => item.kind === needed)) {
    throw new DomainError('event.sealed-missing', 'invalid', { kind: needed });
  }
  if (items.some((item) => item.kind === 'record')) {
    throw new DomainError('event.record-not-wanted', 'invalid');
  }
  requireRightBoxes(items);
}

/** Throws where an event ends a complaint without a word to the person, and nobody said that none must be written. */
export function requireClosingMessage(
  facts: ComplaintFacts,
  { event, sealed, withoutMessage }: RecordEventRequest,
): void {
  const told = withoutMessage || sealed?.some(({ kind }) => kind === 'message-out');
  if (asksForMessage(event, facts) && !told) throw new DomainError('event.message-missing', 'invalid');
}

/** Throws where an item lies in the wrong box: only messages go where the receipt code opens. */
export function requireRightBoxes(items: readonly NewItemRequest[]): void {
  for (const { kind, box, revision, summary } of items) {
    if (box !== (kind === 'message-out' ? 'dialogue' : 'case'))
      throw new DomainError('item.wrong-box', 'invalid');
    const record = kind === 'record';
    if (record !== (revision !== undefined) || record !== (summary !== undefined)) {
      throw new DomainError('item.revision', 'invalid');
    }
  }
}
