import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useSearchParams } from 'wouter';
import { figuresPeriod } from '#counts/domain';
import { MINUTE } from '#kernel';
import { useSession } from '../../session/session-context.js';

/** The question a page of figures answers; it stands in the address, so that it can be sent to a colleague. */
export function useFiguresQuestion() {
  const [search, setSearch] = useSearchParams();
  const { timeZone } = useSession().current.network;
  const question = useMemo(() => {
    const asked = { from: search.get('from') ?? undefined, to: search.get('to') ?? undefined };
    return {
      by: search.get('by') === 'team' ? 'team' : 'district',
      kind: search.get('kind') ?? '',
      ...figuresPeriod(asked, new Date(), timeZone),
    } as const;
  }, [search, timeZone]);
  const ask = (change: Readonly<Record<string, string>>) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        for (const [name, value] of Object.entries(change)) {
          if (value) next.set(name, value);
          else next.delete(name);
        }
        return next;
      },
      { replace: true },
    );
  return { question, ask };
}

export type FiguresQuestion = ReturnType<typeof useFiguresQuestion>['question'];

/** The address parameters of a question, as the desk reads them. */
export function parametersOf({ by, kind, from, to }: FiguresQuestion): URLSearchParams {
  return new URLSearchParams({ by, from, to, ...(kind ? { kind } : {}) });
}

/** The figures that answer a question, asked again each minute; the last ones stay in sight while new ones come. */
export function useFigures(question: FiguresQuestion) {
  const { api } = useSession();
  return useQuery({
    queryKey: ['figures', question],
    queryFn: () => api.figures(parametersOf(question)),
    placeholderData: keepPreviousData,
    refetchInterval: MINUTE,
  });
}
