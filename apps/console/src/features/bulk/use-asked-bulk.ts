import { useState } from 'react';
import type { BulkResult, QueueRowResponse as Row } from '#desk-client';
import { leads } from '../../session/rights.js';
import { useSession } from '../../session/session-context.js';
import { forgetLastDeed } from '../../ui/last-deed.js';
import { useShortcuts } from '../../ui/use-shortcuts.js';
import { focusedRow, focusFirstRow, focusRow } from '../queue/row-focus.js';
import type { QueueFilters } from '../queue/queue-filters.js';
import type { Choosing } from '../queue/use-selection.js';
import type { BulkAct } from './bulk-plan.js';

interface Asked {
  readonly act: BulkAct;
  readonly rows: readonly Row[];
  readonly from: string | null;
}

/** What can be done to all that is chosen, by the keys a and m as to one; and what is asked about. */
export function useAskedBulk(choosing: Choosing, rows: readonly Row[], { team, view }: QueueFilters) {
  const { current } = useSession();
  const [asked, setAsked] = useState<Asked | null>(null);
  // What has ended, or is another team's, is not taken or given so.
  const here = choosing.chosen.length > 0 && view !== 'concluded' && view !== 'granted';
  const acts: BulkAct[] = here ? ['accept', ...(leads(current, team) ? (['assign'] as const) : [])] : [];
  const ask = (act: BulkAct) => {
    const chosen = new Set(choosing.chosen);
    setAsked({ act, rows: rows.filter(({ id }) => chosen.has(id)), from: focusedRow() });
  };
  const byKey = (act: BulkAct) => () => (acts.includes(act) ? ask(act) : false);
  useShortcuts({ a: byKey('accept'), m: byKey('assign') });
  const end = (results: readonly BulkResult[]) => {
    if (results.some(({ refused }) => refused === null)) forgetLastDeed();
    // Once answered for, none stays chosen: the next key is about the row one is at.
    if (results.length > 0) choosing.clear();
    const from = asked?.from;
    setAsked(null);
    if (from) requestAnimationFrame(() => focusRow(from) || focusFirstRow());
  };
  return { acts, asked, ask, end };
}
