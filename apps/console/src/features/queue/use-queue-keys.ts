import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { useShortcuts } from '../../ui/use-shortcuts.js';
import { cursorAt, stepFrom, type Cursor } from './cursor.js';
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
 * to the list, and to the row that was left, which the history's entry keeps for a list drawn anew.
 */
export function useQueueKeys({ rows, selectedId, search, show, choosing, active }: Options): void {
  const [, navigate] = useLocation();
  const cursor = useRef<Cursor | null>(null);
  const ids = rows.map(({ id }) => id);
  useEffect(() => {
    if (selectedId) {
      if (cursor.current?.id !== selectedId && ids.includes(selectedId))
        cursor.current = cursorAt(ids, ids.indexOf(selectedId));
      return;
    }
    const left = (history.state as { readonly left?: Cursor } | null)?.left;
    if (!left) return;
    cursor.current = left;
    show(left.place);
    requestAnimationFrame(() => focusRow(left.id));
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once for each complaint left, not for each new row
  }, [selectedId]);

  const move = (step: 1 | -1) => {
    const focused = focusedRow();
    const place = focused === null ? -1 : ids.indexOf(focused);
    const from = place >= 0 && focused !== cursor.current?.id ? cursorAt(ids, place) : cursor.current;
    const to = from ? stepFrom(ids, from, step) : 0;
    const id = ids[to];
    if (id === undefined) return;
    cursor.current = cursorAt(ids, to);
    show(to);
    // An open complaint follows the cursor; otherwise only the focus moves.
    if (selectedId) navigate(`/complaints/${id}${search}`);
    // At once where the row is drawn: a quick Enter must open the row the eye is on, not the one before.
    if (!focusRow(id)) requestAnimationFrame(() => focusRow(id));
  };
  const choose = (how: 'toggle' | 'stretch') => {
    const id = focusedRow() ?? selectedId;
    if (id && rows.some((row) => row.id === id)) choosing?.[how](id);
  };
  const goBack = () => {
    if (!selectedId) return;
    const place = ids.indexOf(selectedId);
    const left = cursor.current?.id === selectedId || place < 0 ? cursor.current : cursorAt(ids, place);
    navigate(`/queue${search}`, { state: { left } });
  };
  const keys = {
    j: () => move(1),
    k: () => move(-1),
    u: goBack,
    ...(choosing && { x: () => choose('toggle'), X: () => choose('stretch') }),
  };
  useShortcuts(active ? keys : {});
}
