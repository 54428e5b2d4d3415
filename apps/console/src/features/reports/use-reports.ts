import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { SECOND } from '#kernel';
import type { ReportResponse } from '#desk-client';
import { useSession } from '../../session/session-context.js';

const REPORTS = ['reports'];

const isUnderWay = ({ state }: ReportResponse): boolean => state === 'waiting' || state === 'making';

/** The reports; asked again each second while one is being made. */
export function useReports() {
  const { api } = useSession();
  return useQuery({
    queryKey: REPORTS,
    queryFn: () => api.reports(),
    refetchInterval: ({ state: { data } }) => (data?.reports.some(isUnderWay) ? SECOND : false),
  });
}

/** Something that changes the reports; they are read again after it. */
export function useReportChange<Asked = void>(change: (asked: Asked) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => client.invalidateQueries({ queryKey: REPORTS }),
  });
}

/** A report beside another, or beside now where there is none. */
export function useDifference(id: string, against: string | null) {
  const { api } = useSession();
  return useQuery({
    queryKey: [...REPORTS, id, 'difference', against],
    queryFn: () => api.reportDifference(id, against),
    // Between two reports nothing changes any more; beside now it does.
    staleTime: against ? Infinity : 0,
  });
}
