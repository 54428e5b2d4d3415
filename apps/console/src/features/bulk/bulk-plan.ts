import type { BulkChoice, QueueRowResponse as Row } from '#desk-client';

/** What is done to several at once. */
export type BulkAct = 'accept' | 'assign';

/** To whom several are assigned, and why those change hands that somebody has already. */
export interface Target {
  readonly assigneeId: string;
  readonly reason: string;
}

/** The event that does it to one; whether it may is the desk's to say. */
export function eventFor(act: BulkAct, { state }: Pick<Row, 'state'>): BulkChoice['event'] {
  if (act === 'accept') return 'accepted';
  return state === 'received' ? 'assigned' : 'reassigned';
}

/** True where somebody has one of them already: a change of hands has a reason. */
export const asksForReason = (rows: readonly Pick<Row, 'state'>[]): boolean =>
  rows.some((row) => eventFor('assign', row) === 'reassigned');
