import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { MINUTE } from '#kernel';
import { useSession } from '../../session/session-context.js';
import { parametersOf, type Asked, type AskedTable } from './asked.js';

const FIGURES = 'figures';
// The last answer stays in sight while a new one comes; what is as of now is asked again each minute.
const LASTING = { placeholderData: keepPreviousData, refetchInterval: MINUTE } as const;

/** How it stands. */
export function useOverview(asked: Asked, against: string | null) {
  const { api } = useSession();
  return useQuery({
    queryKey: [FIGURES, 'overview', asked, against],
    queryFn: () =>
      api.figuresOverview(
        new URLSearchParams([...parametersOf(asked), ...(against === 'year' ? [['against', against]] : [])]),
      ),
    ...LASTING,
  });
}

/** A table of figures, and what it is compared with. */
export function useTable(asked: AskedTable) {
  const { api } = useSession();
  return useQuery({
    queryKey: [FIGURES, 'table', asked],
    queryFn: () => api.figuresTable(parametersOf(asked)),
    ...LASTING,
  });
}

/** When teams could not work as usual. */
export function useSuspensions({ from, to, team, district }: Asked) {
  const { api } = useSession();
  return useQuery({
    queryKey: [FIGURES, 'suspensions', from, to],
    queryFn: () => api.figuresSuspensions(new URLSearchParams({ from, to })),
    select: (intervals) =>
      intervals.filter(
        ({ teamId, districtIds }) =>
          (!team || teamId === team) && (!district || districtIds.includes(district)),
      ),
  });
}

/** Frozen months as they were frozen and as they are now. */
export function useRestated({ from, to, kind, district, team }: Asked) {
  const { api } = useSession();
  const query = parametersOf({ from, to, kind, district, team });
  return useQuery({
    queryKey: [FIGURES, 'restated', query.toString()],
    queryFn: () => api.figuresRestated(query),
    placeholderData: keepPreviousData,
  });
}

/** Who is on duty now. */
export function useNetworkNow() {
  const { api } = useSession();
  return useQuery({ queryKey: [FIGURES, 'network'], queryFn: () => api.network(), refetchInterval: MINUTE });
}
