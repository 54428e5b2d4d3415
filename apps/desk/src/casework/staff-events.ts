import {
  asksForMessage,
  type ComplaintFacts,
  type EventId,
  type Relation,
  STATE_TABLE,
} from '#complaints/domain';
import { DomainError } from '#kernel';
import { boxOf } from '#sealing';
import type { RecordEventRequest } from './dto/record-event.dto.js';
import type { NewItemRequest } from './dto/sealed-item.dto.js';

const STAFF: readonly Relation[] = ['member', 'lead', 'assignee', 'second-reader'];

/** Events of the state table that a member of staff may ever record, in its order. */
export const STAFF_EVENTS = STATE_TABLE.filter((rule) => rule.who.some((who) => STAFF.includes(who))).map(
  ({ event }) => event as Exclude<EventId, 'filed'>,
);

export type StaffEventId = (typeof STAFF_EVENTS)[number];

type Kind = NewItemRequest['kind'];

/** What must come sealed with an event: a question without words, or a conclusion without grounds, is none. */
const SEALED_WITH: Readonly<Partial<Record<EventId, Kind>>> = {
  asked: 'message-out',
  'conclusion-proposed': 'conclusion',
  concluded: 'conclusion',
};

/** Throws where an event comes without what must be sealed with it, or with a record, which has its own revisions. */
export function requireSealedWith(event: EventId, items: readonly NewItemRequest[]): void {
  const needed = SEALED_WITH[event];
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
    if (box !== boxOf(kind)) throw new DomainError('item.wrong-box', 'invalid');
    const record = kind === 'record';
    if (record !== (revision !== undefined) || record !== (summary !== undefined)) {
      throw new DomainError('item.revision', 'invalid');
    }
  }
}
