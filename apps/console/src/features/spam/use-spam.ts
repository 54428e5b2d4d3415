import { useState } from 'react';
import type { SpamResult } from '#desk-client';
import { forgetLastDeed, useLastDeed } from '../../ui/last-deed.js';
import { useShortcuts } from '../../ui/use-shortcuts.js';
import { focusedRow, focusRow, rowBeside } from '../queue/row-focus.js';
import type { Choosing } from '../queue/use-selection.js';
import type { DoneSpam } from './spam-done.js';

/** What is asked about, and where one goes on afterwards. */
interface Asked {
  readonly ids: readonly string[];
  readonly from: string | null;
  readonly beside: string | null;
}

/** The key s: what is chosen in the list, else the row in focus, else the complaint that is open. */
export function useSpam(choosing: Choosing, openId: string | null) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const [done, setDone] = useLastDeed<DoneSpam>();

  const ask = (ids: readonly string[]) => {
    const from = focusedRow();
    setDone(null);
    setAsked({ ids, from, beside: from && rowBeside(from) });
  };
  const askForChosen = () => ask(choosing.chosen);
  const askForOne = () => {
    const id = focusedRow() ?? openId;
    if (id) ask([id]);
  };
  useShortcuts({ s: choosing.chosen.length > 0 ? askForChosen : askForOne });

  const end = (results: readonly SpamResult[], teamId: string) => {
    const closed = results.filter(({ refused }) => refused === null);
    // Once answered for, none stays chosen: the next s is about the row one is at.
    if (results.length > 0) choosing.clear();
    const [only] = closed;
    if (asked?.ids.length === 1 && only) setDone({ id: only.id, version: only.version!, teamId });
    else if (only) forgetLastDeed();
    setAsked(null);
    // The row that was declined leaves the list: one goes on at the next, with the same two keys.
    const { from, beside } = asked ?? {};
    const next = closed.some(({ id }) => id === from) ? beside : from;
    if (next) requestAnimationFrame(() => focusRow(next));
  };
  return { asked, done, ask, askForChosen, end, seen: () => setDone(null) };
}
