import { useQuery } from '@tanstack/react-query';
import { useSession } from '../../session/session-context.js';
import { openUnlessInConflict } from '../conflicts/open-unless-in-conflict.js';

/** A complaint, fetched and opened in the vault. */
export function useComplaint(id: string) {
  const session = useSession();
  return useQuery({
    queryKey: ['complaint', id],
    queryFn: () => openUnlessInConflict(session, id),
    // Gone with the pane: opened texts are not kept about.
    gcTime: 0,
  });
}
