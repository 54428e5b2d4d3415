import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { SECOND } from '#kernel';
import type { ReportResponse } from '#desk-client';
import { toBase64 } from '#sealing';
import { useSession } from '../../session/session-context.js';

const REPORTS = ['reports'];
/** By itself: once it is taken away it must not be asked for. */
const LOGO = ['report-logo'];

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

/** The logo's own bytes. */
export interface LogoFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
}

/** What stands above reports, where there is something. */
export function useLogo(hasLogo: boolean) {
  const { api } = useSession();
  return useQuery({
    queryKey: LOGO,
    queryFn: async (): Promise<LogoFile> => {
      const file = await api.logo();
      return { bytes: new Uint8Array(await file.arrayBuffer()), type: file.type };
    },
    enabled: hasLogo,
    // Shown no longer than there is one.
    select: (file) => (hasLogo ? file : null),
  });
}

/** Sets what stands above reports; it is read again, as whoever draws it gets it. */
export function useSetLogo() {
  const { api } = useSession();
  const client = useQueryClient();
  return useReportChange(async (file: File) => {
    await api.setLogo({ content: toBase64(new Uint8Array(await file.arrayBuffer())) });
    await client.invalidateQueries({ queryKey: LOGO });
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
