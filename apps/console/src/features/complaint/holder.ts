import type { ComplaintResponse, HistoryResponse } from '#desk-client';

/** How a complaint came to whoever holds it, or to nobody. */
export interface Holding {
  /** They took it, the system or a colleague gave it to them, or it was given back. */
  readonly how: 'taken' | 'assigned' | 'given' | 'nobody';
  readonly event: HistoryResponse['event'];
  /** Who did it; null for the system, and for the complainant. */
  readonly byId: string | null;
  readonly at: string;
}

type Event = HistoryResponse['event'];

const GIVEN: readonly Event[] = ['assigned', 'reassigned'];

// Whatever leads back to the pool leaves nobody in charge.
const moves = ({ event, toState }: HistoryResponse): boolean =>
  event === 'accepted' || GIVEN.includes(event) || toState === 'received';

/** The last thing that changed who holds it; null where only the filing is known. */
export function holdingOf({
  history,
  facts,
}: Pick<ComplaintResponse, 'history'> & {
  readonly facts: Pick<ComplaintResponse['facts'], 'assigneeId'>;
}): Holding | null {
  const row = history.findLast(moves);
  if (!row || row.event === 'filed') return null;
  const { at, event, actorId: byId } = row;
  const done = { event, byId, at };
  if (facts.assigneeId === null) return { how: 'nobody', ...done };
  if (event === 'accepted') return { how: 'taken', ...done };
  return { how: byId === null ? 'assigned' : 'given', ...done };
}
