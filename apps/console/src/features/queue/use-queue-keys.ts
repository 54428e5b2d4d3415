import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import type { QueueRowResponse } from '#desk-client';
import { useShortcuts } from '../../ui/use-shortcuts.js';
import { focusedRow, focusRow } from './row-focus.js';
import type { Choosing } from './use-selection.js';

interface Options {
  readonly rows: readonly QueueRowResponse[];
  readonly selectedId: string | null;
  readonly search: string;
  readonly show: (index: number) => void;
  readonly choosing: Pick<Choosing, 'toggle' | 'stretch'>;
}

/** The complaint that u went back from, and where it stood in the list: kept by the history's entry, for a list drawn anew. */
interface Left {
  readonly id: string;
  readonly place: number;
}

/**
 * j and k move through the rows, x chooses (with shift, up to it); Enter opens (the row in focus is a link); u goes back
 * to the list, and to the row that was left.
 */
export function useQueueKeys({ rows, selectedId, search, show, choosing }: Options): void {
  const [, navigate] = useLocation();
  const cursor = useRef<string | null>(null);
  const place = useRef(0);
  const placeOf = (id: string | null) => rows.findIndex((row) => row.id === id);
  useEffect(() => {
    if (selectedId) {
      cursor.current = selectedId;
      return;
    }
    const left = (history.state as { readonly left?: Left } | null)?.left;
    if (!left) return;
    [cursor.current, place.current] = [left.id, left.place];
    show(left.place);
    requestAnimationFrame(() => focusRow(left.id));
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once for each complaint left, not for each new row
  }, [selectedId]);

  const move = (step: 1 | -1) => {
    const from = placeOf(focusedRow() ?? cursor.current);
    // Where the cursor stood on a row that is gone, the next one has taken its place.
    const aim = from < 0 ? place.current + (step > 0 ? 0 : step) : from + step;
    const to = Math.min(Math.max(aim, 0), rows.length - 1);
    const row = rows[to];
    if (!row) return;
    [cursor.current, place.current] = [row.id, to];
    show(to);
    // An open complaint follows the cursor; otherwise only the focus moves.
    if (selectedId) navigate(`/complaints/${row.id}${search}`);
    // At once where the row is drawn: a quick Enter must open the row the eye is on, not the one before.
    if (!focusRow(row.id)) requestAnimationFrame(() => focusRow(row.id));
  };
  const choose = (how: 'toggle' | 'stretch') => {
    const id = focusedRow() ?? selectedId;
    if (id && rows.some((row) => row.id === id)) choosing[how](id);
  };
  const goBack = () => {
    if (!selectedId) return;
    const found = placeOf(selectedId);
    const left: Left = { id: selectedId, place: found < 0 ? place.current : found };
    navigate(`/queue${search}`, { state: { left } });
  };
  useShortcuts({
    x: () => choose('toggle'),
    X: () => choose('stretch'),
    j: () => move(1),
    k: () => move(-1),
    u: goBack,
  });
}
