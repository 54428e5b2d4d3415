import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { WaitingOccasionResponse } from '#desk-client';
import { OCCASION_IDS, type OccasionId } from '#complaints/domain';
import type { SessionResponse } from '#desk-client';
import { worksOnComplaints } from '../../session/rights.js';
import { useSession } from '../../session/session-context.js';

/** Where no stream of events tells that something came. */
const ASK_AGAIN_MS = 60_000;

/** The key under which what waits is kept. */
export const WAITING = ['waiting'];

/** What waits for the person, by occasion; the desk keeps count, nothing is counted for it. */
export function useWaiting() {
  const { api } = useSession();
  return useQuery({ queryKey: WAITING, queryFn: () => api.waiting(), refetchInterval: ASK_AGAIN_MS });
}

/** Marks one occasion as seen, as far as it was shown. */
export function useSee() {
  const { api } = useSession();
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ occasion, latest }: WaitingOccasionResponse) => api.see({ occasion, latest }),
    onSettled: () => client.invalidateQueries({ queryKey: WAITING }),
  });
}

/** What may ever wait for this person, by what they do in the network. */
export function occasionsOf(current: SessionResponse): readonly OccasionId[] {
  const leads = current.teams.some(({ role }) => role === 'lead');
  return OCCASION_IDS.filter((occasion) => {
    if (occasion === 'long-overdue') return current.account.roles.includes('coordinator');
    if (occasion === 'nobody-free' || occasion === 'overdue') return leads;
    return worksOnComplaints(current);
  });
}
