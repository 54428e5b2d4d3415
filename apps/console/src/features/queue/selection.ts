/** Complaints chosen in the queue, and the one a range starts from. */
export interface Selection {
  readonly ids: ReadonlySet<string>;
  readonly anchor: string | null;
}

export const NOTHING_CHOSEN: Selection = { ids: new Set(), anchor: null };

/** Chooses one, or takes it out again. */
export function toggled({ ids }: Selection, id: string): Selection {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: id };
}

/** Chooses all that is shown from the last one touched to this one; this one alone where there was none. */
export function stretched({ ids, anchor }: Selection, id: string, shown: readonly string[]): Selection {
  const [from, to] = [shown.indexOf(anchor ?? id), shown.indexOf(id)];
  const range = from < 0 || to < 0 ? [id] : shown.slice(Math.min(from, to), Math.max(from, to) + 1);
  return { ids: new Set([...ids, ...range]), anchor: id };
}

/** Chooses all that is shown. */
export function withAll({ anchor }: Selection, shown: readonly string[]): Selection {
  return { ids: new Set(shown), anchor };
}

/** What is chosen of what is shown, in the order of the list: nobody acts on a row they can't see. */
export function chosenOf({ ids }: Selection, shown: readonly string[]): string[] {
  return shown.filter((id) => ids.has(id));
}
