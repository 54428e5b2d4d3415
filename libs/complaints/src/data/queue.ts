import { DomainError, isId } from '#kernel';
import { PRIORITIES, type QueueSort, type QueueView } from '../domain/index.js';
import type { Complaint } from './complaint.entity.js';

export { QUEUE_VIEWS, type QueueSort, type QueueView } from '../domain/index.js';

/** Columns a page may be narrowed by; all of leak-proof types, so that their comparison may use an index. */
export const QUEUE_FILTERS = [
  ...(['state', 'category', 'districtId', 'priority', 'assigneeId', 'kind'] as const),
  ...(['channel', 'language'] as const),
] as const;

/** What a page is narrowed to; all of it must hold. */
export type QueueFilters = Partial<Pick<Complaint, (typeof QUEUE_FILTERS)[number]>> & {
  /** One of the risks that were answered with yes. */
  readonly risk?: string;
  /** Received from this instant on, and before that one. */
  readonly receivedFrom?: Date;
  readonly receivedBefore?: Date;
  /** True: only what the complainant wrote to since the staff last did something. */
  readonly unread?: boolean;
};

/** A page to read. */
export interface QueueRequest {
  readonly teamId: string;
  /** Whose `mine` it is. */
  readonly accountId: string;
  readonly view: QueueView;
  /** By urgency unless told otherwise; concluded ones are in one order alone. */
  readonly sort?: QueueSort;
  readonly filters?: QueueFilters;
  /** The last row of the page before. */
  readonly after?: QueueCursor;
  readonly limit: number;
  /** What `overdue`, and what is put off, is measured against. */
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
    /** Proposed by somebody else, and this session's account may decide on it. */
    readonly toConfirm: boolean;
  };
  /** Until when this session's account has put it off; null where it hasn't, or it can't stay hidden. */
  readonly snoozedUntil: Date | null;
}

/** A page of the queue; `next` is there when rows follow. */
export interface QueuePage {
  readonly rows: readonly QueueRow[];
  readonly next?: QueueCursor;
}

/** Where a page ended: the sorting key of its last row. */
export type QueueCursor =
  | { readonly priority: number; readonly dueAt: Date; readonly id: string }
  | { readonly concludedAt: Date; readonly id: string }
  | { readonly dueAt: Date; readonly id: string }
  | { readonly receivedAt: Date; readonly id: string };

/** A cursor as a short opaque text for an address. */
export function encodeCursor(cursor: QueueCursor): string {
  const key = Object.values(cursor).map((part) => (part instanceof Date ? part.getTime() : part));
  return Buffer.from(JSON.stringify([Object.keys(cursor).join(), ...key])).toString('base64url');
}

/** The last instant that a Date can hold. */
const LAST_INSTANT = 8.64e15;

/** Reads a cursor; throws `queue.cursor` for anything that no page ever gave. */
export function decodeCursor(text: string): QueueCursor {
  try {
    const [shape, ...key] = JSON.parse(Buffer.from(text, 'base64url').toString()) as unknown[];
    const id = key.at(-1);
    const numbers = key.slice(0, -1) as number[];
    if (isId(id) && numbers.every((part) => Number.isInteger(part) && part >= 0 && part <= LAST_INSTANT)) {
      const [first, second] = numbers.map((part) => new Date(part));
      if (
        numbers.length === 2 &&
        shape === 'priority,dueAt,id' &&
        PRIORITIES.some((one) => one === numbers[0])
      )
        return { priority: numbers[0]!, dueAt: second!, id };
      if (numbers.length === 1 && shape === 'concludedAt,id') return { concludedAt: first!, id };
      if (numbers.length === 1 && shape === 'dueAt,id') return { dueAt: first!, id };
      if (numbers.length === 1 && shape === 'receivedAt,id') return { receivedAt: first!, id };
    }
  } catch {
    // Not ours: told below.
  }
  throw new DomainError('queue.cursor', 'invalid');
}
