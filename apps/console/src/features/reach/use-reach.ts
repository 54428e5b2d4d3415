import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSession } from '../../session/session-context.js';

const REACH = ['reach'];

/** How the person is reached. */
export function useReach() {
  const { api } = useSession();
  return useQuery({ queryKey: REACH, queryFn: () => api.reach() });
}

/** A change of one's settings, after which they are read again. */
export function useChange<T>(change: (value: T) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => client.invalidateQueries({ queryKey: REACH }),
  });
}
