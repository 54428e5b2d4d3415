import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import type { QueuePageResponse } from '#desk-client';
import type { SnoozeFacts } from '#complaints/domain';
import type { OpenedComplaint } from '../complaint/opened.js';

/** What this tab knows of a complaint, opened or in a list; null where it has it nowhere. */
export function knownFacts(client: QueryClient, id: string): SnoozeFacts | null {
  const opened = client.getQueryData<OpenedComplaint>(['complaint', id]);
  if (opened) return opened.view.facts;
  const lists = client.getQueriesData<InfiniteData<QueuePageResponse>>({ queryKey: ['queue'] });
  const rows = lists.flatMap(([, list]) => list?.pages.flatMap((page) => page.rows) ?? []);
  return rows.find((row) => row.id === id) ?? null;
}
