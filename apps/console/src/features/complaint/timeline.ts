import type { ComplaintResponse, HistoryResponse, OpenedResponse } from '#desk-client';

/** One line of the timeline. */
export type TimelineEntry =
  | { readonly kind: 'event'; readonly at: string; readonly key: string; readonly row: HistoryResponse }
  | { readonly kind: 'opened'; readonly at: string; readonly key: string; readonly row: OpenedResponse }
  | { readonly kind: 'file'; readonly at: string; readonly key: string; readonly authorId: string | null };

/** Everything that happened to a complaint, newest first: events, files that arrived, who looked. */
export function timelineOf(view: Pick<ComplaintResponse, 'history' | 'opened' | 'files'>): TimelineEntry[] {
  const events = view.history.map(
    (row) => ({ kind: 'event', at: row.at, key: `e${row.number}`, row }) as const,
  );
  const opened = view.opened.map((row, i) => ({ kind: 'opened', at: row.at, key: `o${i}`, row }) as const);
  const files = view.files.map(
    (file) => ({ kind: 'file', at: file.createdAt, key: file.id, authorId: file.authorId }) as const,
  );
  // Of one instant, the later event first; sort is stable.
  return [...events.reverse(), ...files, ...opened].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}
