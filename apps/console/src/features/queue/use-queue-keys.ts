import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { useShortcuts } from '../../ui/use-shortcuts.js';
import { focusedRow, focusRow } from './row-focus.js';
import type { Choosing } from './use-selection.js';

interface Options {
  readonly rows: readonly { readonly id: string }[];
  readonly selectedId: string | null;
  readonly search: string;
  readonly show: (index: number) => void;
  /** null: nothing can be chosen here. */
  readonly choosing: Pick<Choosing, 'toggle' | 'stretch'> | null;
  /** False while another list has the keys. */
  readonly active: boolean;
}

/**
 * j and k move through the rows, x chooses (with shift, up to it); Enter opens (the row in focus is a link); u goes back
 * to the list.
 */
export function useQueueKeys({ rows, selectedId, search, show, choosing, active }: Options): void {
  const [, navigate] = useLocation();
  const cursor = useRef<string | null>(null);
  const place = useRef(0);
  useEffect(() => {
    if (selectedId) cursor.current = selectedId;
  }, [selectedId]);

  const move = (step: 1 | -1) => {
    const from = rows.findIndex(({ id }) => id === (focusedRow() ?? cursor.current));
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
    if (id && rows.some((row) => row.id === id)) choosing?.[how](id);
  };
  const keys = {
    j: () => move(1),
    k: () => move(-1),
    u: () => selectedId && navigate(`/queue${search}`),
    ...(choosing && { x: () => choose('toggle'), X: () => choose('stretch') }),
  };
  useShortcuts(active ? keys : {});
}
