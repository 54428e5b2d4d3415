import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { OpeningDecision } from '#counts/domain';
import type { EnterOpeningRequest } from '#desk-client';
import { newId } from '#kernel';
import { useOnce } from '../../api/use-once.js';
import { maySeeFigures } from '../../session/rights.js';
import { useSession } from '../../session/session-context.js';

const OPENING = ['opening'];

/** Every entry, and since when this system counts itself. */
export function useOpening(enabled = true) {
  const { api } = useSession();
  return useQuery({ queryKey: OPENING, queryFn: () => api.opening(), enabled });
}

/** How many entries wait for the person to confirm them: what somebody else entered. */
export function useOpeningsToConfirm(): number {
  const { current } = useSession();
  const { data } = useOpening(maySeeFigures(current));
  return data?.entries.filter(({ decision, own }) => decision === null && !own).length ?? 0;
}

/** What is entered; an answer lost on the way makes no second entry. */
export type NewEntry = Omit<EnterOpeningRequest, 'id'>;

/** Enters balances. */
export function useEnterOpening() {
  const { api } = useSession();
  const client = useQueryClient();
  const once = useOnce<EnterOpeningRequest>();
  return useMutation({
    mutationFn: (entry: NewEntry) =>
      once(
        entry,
        () => Promise.resolve({ ...entry, id: newId() }),
        (request) => api.enterOpening(request),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: OPENING }),
  });
}

/** Confirms, refuses, or takes back an entry. */
export function useDecideOpening() {
  const { api } = useSession();
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, decision }: { readonly id: string; readonly decision: OpeningDecision }) =>
      api.decideOpening(id, decision),
    // Somebody else may have decided meanwhile.
    onSettled: () => client.invalidateQueries({ queryKey: OPENING }),
  });
}
