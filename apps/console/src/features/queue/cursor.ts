/** Where one is in the list, and what stood above and below when one came there. */
export interface Cursor {
  readonly id: string;
  readonly place: number;
  readonly above: string | null;
  readonly below: string | null;
}

/** The cursor on the row at this place. */
export const cursorAt = (ids: readonly string[], place: number): Cursor => ({
  id: ids[place]!,
  place,
  above: ids[place - 1] ?? null,
  below: ids[place + 1] ?? null,
});

/**
 * The place that one step leads to. What one has decided may leave the list, or move in it for its new deadline: then
 * one goes on where one was, not where it went.
 */
export function stepFrom(ids: readonly string[], { id, place, above, below }: Cursor, step: 1 | -1): number {
  const placeOf = (of: string | null) => (of === null ? -1 : ids.indexOf(of));
  const [found, over, under] = [placeOf(id), placeOf(above), placeOf(below)];
  const moved = over > found || (under >= 0 && under < found);
  const beside = step > 0 ? under : over;
  let to = place + (step > 0 ? 0 : step);
  if (found >= 0 && !moved) to = found + step;
  else if (beside >= 0) to = beside;
  return Math.min(Math.max(to, 0), ids.length - 1);
}
