import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { QueueRowResponse } from '#desk-client';
import type { QueueView } from '#complaints/domain';
import { useSession } from '../../session/session-context.js';
import { deskQuery, type QueueFilters } from './queue-filters.js';

const PAGE = 50;

/** The queue's rows, page after page from the last row on (no page is counted off). */
export function useQueue(filters: QueueFilters) {
  const { api } = useSession();
  return useInfiniteQuery({
    queryKey: ['queue', filters.team, filters.view, filters.sort, filters.fields],
    queryFn: ({ pageParam }) => api.queue(filters.team, deskQuery(filters, pageParam, PAGE)),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next ?? null,
    placeholderData: keepPreviousData,
    enabled: filters.team !== '',
  });
}

/** The rows shown so far, in their order. */
export function useShownRows(filters: QueueFilters): readonly QueueRowResponse[] {
  const { data } = useQueue(filters);
  return useMemo(() => data?.pages.flatMap((page) => page.rows) ?? [], [data]);
}

/** How many complaints each view holds; of the concluded ones, how many are to be read. Asked for once: the live line keeps them. */
export function useCounters(teamId: string) {
  const { api } = useSession();
  return useQuery({
    queryKey: ['counters', teamId],
    queryFn: async (): Promise<Partial<Record<QueueView | 'mineOverdue' | 'concludedUnread', number>>> =>
      api.counters(teamId),
    enabled: teamId !== '',
  });
}
