import { useQuery } from '@tanstack/react-query';
import { useSession } from '../../session/session-context.js';

/** The institutions that hold today, as the desk tells them. */
export function useInstitutions() {
  const { api } = useSession();
  return useQuery({ queryKey: ['institutions'], queryFn: () => api.institutions(), staleTime: 60_000 });
}
