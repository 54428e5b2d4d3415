import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ListedIssueId } from '#counts/domain';
import { MINUTE, SECOND } from '#kernel';
import { useSession } from '../../session/session-context.js';

const QUALITY = 'quality';

/** What was found last; asked again while somebody waits for a newer look. */
export function useQuality() {
  const { api } = useSession();
  return useQuery({
    queryKey: [QUALITY, 'standing'],
    queryFn: () => api.quality(),
    refetchInterval: ({ state }) => (state.data?.running ? 5 * SECOND : 5 * MINUTE),
  });
}

/** Has figures looked through now. */
export function useLookThrough() {
  const { api } = useSession();
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api.askForQuality(),
    onSuccess: () => client.invalidateQueries({ queryKey: [QUALITY] }),
  });
}

/** A led team's complaints behind a finding. */
export function useFoundComplaints(teamId: string, issue: ListedIssueId) {
  const { api } = useSession();
  return useQuery({
    queryKey: [QUALITY, 'complaints', teamId, issue],
    queryFn: () => api.foundComplaints(teamId, issue),
  });
}
