import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSession } from '../../session/session-context.js';

const KEY = 'publications';

/** What was published, and which quarters may be next. */
export function usePublications() {
  const { api } = useSession();
  return useQuery({ queryKey: [KEY], queryFn: () => api.publications() });
}

/** What would be public; looked at anew each time, since it is decided on. */
export function usePreview(quarter: string) {
  const { api } = useSession();
  return useQuery({
    queryKey: [KEY, 'preview', quarter],
    queryFn: () => api.publicationPreview(quarter),
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
  });
}

/** A change, after which the publications are read again. */
export function usePublicationChange<T>(change: (value: T) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => client.invalidateQueries({ queryKey: [KEY], exact: true }),
  });
}
