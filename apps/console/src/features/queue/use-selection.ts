import { useState } from 'react';
import { chosenOf, NOTHING_CHOSEN, stretched, toggled, withAll, type Selection } from './selection.js';

/** What is chosen in a list, and how to choose. */
export interface Choosing {
  /** In the order of the list. */
  readonly chosen: readonly string[];
  readonly shown: readonly string[];
  readonly toggle: (id: string) => void;
  /** From the last one touched to this one. */
  readonly stretch: (id: string) => void;
  readonly all: () => void;
  readonly clear: () => void;
}

/** Keeps the choice of one list; another list (`key`) begins with nothing chosen. */
export function useSelection(key: string, shown: readonly string[]): Choosing {
  const [kept, setKept] = useState({ key, selection: NOTHING_CHOSEN });
  const selection = kept.key === key ? kept.selection : NOTHING_CHOSEN;
  const change = (next: (now: Selection) => Selection) =>
    setKept((now) => ({ key, selection: next(now.key === key ? now.selection : NOTHING_CHOSEN) }));
  return {
    chosen: chosenOf(selection, shown),
    shown,
    toggle: (id) => change((now) => toggled(now, id)),
    stretch: (id) => change((now) => stretched(now, id, shown)),
    all: () => change((now) => withAll(now, shown)),
    clear: () => change(() => NOTHING_CHOSEN),
  };
}
