import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSession } from '../../session/session-context.js';

const TEAM = 'leading';

/** The board of a team that one leads. */
export function useBoard(teamId: string) {
  const { api } = useSession();
  return useQuery({ queryKey: [TEAM, 'board', teamId], queryFn: () => api.board(teamId) });
}

/** How those teams can work whose status one may set. */
export function useStatuses() {
  const { api } = useSession();
  return useQuery({ queryKey: [TEAM, 'statuses'], queryFn: () => api.teamStatuses() });
}

/** What suspending a team would do now; asked anew each time, since it is decided on. */
export function useEffects(teamId: string) {
  const { api } = useSession();
  return useQuery({
    queryKey: [TEAM, 'effects', teamId],
    queryFn: () => api.suspensionEffects(teamId),
    staleTime: 0,
    gcTime: 0,
  });
}

/** Whether one is on duty oneself. */
export function useOwnDuty() {
  const { api } = useSession();
  return useQuery({ queryKey: [TEAM, 'duty'], queryFn: () => api.ownDuty() });
}

/** A change, after which all that is shown of teams is read again. */
export function useTeamChange<T>(change: (value: T) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => client.invalidateQueries({ queryKey: [TEAM] }),
  });
}
