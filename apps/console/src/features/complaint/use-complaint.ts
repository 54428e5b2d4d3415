import { useQuery } from '@tanstack/react-query';
import { useSession } from '../../session/session-context.js';
import { openComplaint } from './opened.js';

/** A complaint, fetched and opened in the vault. */
export function useComplaint(id: string) {
  const { api, vault } = useSession();
  return useQuery({
    queryKey: ['complaint', id],
    queryFn: async () => openComplaint(vault, await api.complaint(id)),
    // Gone with the pane: opened texts are not kept about.
    gcTime: 0,
  });
}
