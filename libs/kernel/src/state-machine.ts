/** One row of a declarative table: from where an event leads where. `null` is "does not exist yet". */
export interface TransitionRow<State extends string, Event extends string> {
  readonly event: Event;
  readonly from: readonly (State | null)[];
  /** A state, or the one it is in, or one that depends on where it is. */
  readonly to: State | 'same' | Readonly<Partial<Record<State, State>>>;
}

/** Where an event leads from a state; undefined when the table has no such row. */
export function transition<State extends string, Event extends string>(
  table: readonly TransitionRow<State, Event>[],
  from: State | null,
  event: Event,
): State | undefined {
  const row = table.find((candidate) => candidate.event === event && candidate.from.includes(from));
  if (!row) return undefined;
  if (row.to === 'same') return from ?? undefined;
  if (typeof row.to === 'string') return row.to;
  return from === null ? undefined : (row.to[from] ?? from);
}

/** The events the table knows from a state, in the table's order. */
export function eventsFrom<State extends string, Event extends string>(
  table: readonly TransitionRow<State, Event>[],
  from: State | null,
): Event[] {
  return table.filter((row) => row.from.includes(from)).map((row) => row.event);
}
