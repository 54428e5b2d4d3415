import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import type { QueueRowResponse } from '#desk-client';
import { useShortcuts } from '../../ui/use-shortcuts.js';

interface Options {
  readonly rows: readonly QueueRowResponse[];
  readonly selectedId: string | null;
  readonly search: string;
  readonly show: (index: number) => void;
}

/** j and k move through the rows; Enter opens (the row in focus is a link); u goes back to the list. */
export function useQueueKeys({ rows, selectedId, search, show }: Options): void {
  const [, navigate] = useLocation();
  const cursor = useRef<string | null>(null);
  useEffect(() => {
    if (selectedId) cursor.current = selectedId;
  }, [selectedId]);

  const move = (step: 1 | -1) => {
    const focused = document.activeElement?.getAttribute('data-row');
    const from = rows.findIndex(({ id }) => id === (focused ?? cursor.current));
    const to = from < 0 ? 0 : Math.min(Math.max(from + step, 0), rows.length - 1);
    const row = rows[to];
    if (!row) return;
    cursor.current = row.id;
    show(to);
    // An open complaint follows the cursor; otherwise only the focus moves.
    if (selectedId) navigate(`/complaints/${row.id}${search}`);
    // At once where the row is drawn: a quick Enter must open the row the eye is on, not the one before.
    if (!focusRow(row.id)) requestAnimationFrame(() => focusRow(row.id));
  };
  useShortcuts({
    j: () => move(1),
    k: () => move(-1),
    u: () => selectedId && navigate(`/queue${search}`),
  });
}

function focusRow(id: string): boolean {
  const row = document.querySelector<HTMLElement>(`[data-row="${id}"]`);
  row?.focus();
  return row !== null;
}
