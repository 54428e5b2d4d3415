import { DomainError, isId } from '#kernel';
import type { QueueView } from '../domain/index.js';
import type { Complaint } from './complaint.entity.js';

export { QUEUE_VIEWS, type QueueView } from '../domain/index.js';

/** Columns a page may be narrowed by; all of leak-proof types, so that their comparison may use an index. */
export const QUEUE_FILTERS = ['state', 'category', 'districtId', 'priority', 'assigneeId', 'kind'] as const;
export type QueueFilters = Partial<Pick<Complaint, (typeof QUEUE_FILTERS)[number]>>;

/** A page to read. */
export interface QueueRequest {
  readonly teamId: string;
  /** Whose `mine` it is. */
  readonly accountId: string;
  readonly view: QueueView;
  readonly filters?: QueueFilters;
  /** The last row of the page before. */
  readonly after?: QueueCursor;
  readonly limit: number;
  /** What `overdue` is measured against. */
  readonly now: Date;
}

/** A complaint as the queue shows it. */
export interface QueueRow extends Pick<
  Complaint,
  | 'id'
  | 'kind'
  | 'category'
  | 'districtId'
  | 'priority'
  | 'priorityRule'
  | 'state'
  | 'dueAt'
  | 'receivedAt'
  | 'assigneeId'
  | 'version'
  | 'restricted'
  | 'language'
  | 'risk'
  | 'teamId'
  | 'concludedAt'
> {
  readonly flags: {
    readonly withdrawalAsked: boolean;
    readonly unreadable: boolean;
    /** Written by the complainant since anyone of the staff last did something. */
    readonly unread: boolean;
    /** Sealed to a recipient of the past. */
    readonly late: boolean;
  };
}

/** A page of the queue; `next` is there when rows follow. */
export interface QueuePage {
  readonly rows: readonly QueueRow[];
  readonly next?: QueueCursor;
}

/** Where a page ended: the sorting key of its last row. */
export type QueueCursor =
  | { readonly priority: number; readonly dueAt: Date; readonly id: string }
  | { readonly concludedAt: Date; readonly id: string };

/** A cursor as a short opaque text for an address. */
export function encodeCursor(cursor: QueueCursor): string {
  const key =
    'priority' in cursor
      ? [cursor.priority, cursor.dueAt.getTime(), cursor.id]
      : [cursor.concludedAt.getTime(), cursor.id];
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** Reads a cursor; throws `queue.cursor` for anything that no page ever gave. */
export function decodeCursor(text: string): QueueCursor {
  try {
    const key = JSON.parse(Buffer.from(text, 'base64url').toString()) as unknown[];
    const numbers = key.slice(0, -1);
    const id = key.at(-1);
    if (isId(id) && numbers.every((part) => Number.isSafeInteger(part))) {
      const [first, second] = numbers as number[];
      if (numbers.length === 2) return { priority: first!, dueAt: new Date(second!), id };
      if (numbers.length === 1) return { concludedAt: new Date(first!), id };
    }
  } catch {
    // Not ours: told below.
  }
  throw new DomainError('queue.cursor', 'invalid');
}
