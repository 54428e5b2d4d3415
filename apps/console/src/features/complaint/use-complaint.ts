import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { useSession } from '../../session/session-context.js';
import { openUnlessInConflict } from '../conflicts/open-unless-in-conflict.js';

/** A complaint, fetched and opened in the vault; `loadEarlier` adds texts that one opening does not show. */
export function useComplaint(id: string) {
  const session = useSession();
  const pages = useRef(0);
  const query = useQuery({
    queryKey: ['complaint', id],
    queryFn: () => openUnlessInConflict(session, id, pages.current),
    // Gone with the pane: opened texts are not kept about.
    gcTime: 0,
  });
  const loadEarlier = async () => {
    pages.current += 1;
    await query.refetch();
  };
  return { ...query, loadEarlier };
}
