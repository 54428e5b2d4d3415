import { useQuery } from '@tanstack/react-query';
import type { ComplaintResponse, OpenedResponse } from '#desk-client';
import type { DeskApi } from '../../api/client.js';
import { useSession } from '../../session/session-context.js';

/** Everybody who looked at a complaint, however often, once `all` is asked for; null while an opening told it all, or it is under way. */
export function useTrail(view: ComplaintResponse, all: boolean): OpenedResponse[] | null {
  const { api } = useSession();
  const { data } = useQuery({
    queryKey: ['trail', view.facts.id, view.openedTotal],
    queryFn: () => fullTrail(api, view.facts.id),
    enabled: all && view.openedTotal > view.opened.length,
    gcTime: 0,
  });
  return data ?? null;
}

async function fullTrail(api: DeskApi, id: string): Promise<OpenedResponse[]> {
  let page = await api.trail(id);
  const rows = [...page.rows];
  while (page.next !== undefined) {
    page = await api.trail(id, page.next);
    rows.push(...page.rows);
  }
  return rows;
}
