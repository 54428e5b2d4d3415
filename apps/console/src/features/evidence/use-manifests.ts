import { queryOptions, useQueries } from '@tanstack/react-query';
import type { FileResponse } from '#desk-client';
import { useSession } from '../../session/session-context.js';
import type { Vault } from '../../vault/vault.js';

/** A file's manifest, opened once in this browser however many places show it. */
export function manifestQuery(vault: Vault, complaintId: string, file: FileResponse, readable: boolean) {
  return queryOptions({
    queryKey: ['complaint', complaintId, 'manifest', file.id],
    queryFn: () => vault.call('openManifest', { complaintId, manifest: file.manifest }),
    enabled: readable,
    staleTime: Infinity,
    gcTime: 0,
  });
}

/** The file whose content has this SHA-256 by its manifest; undefined while none is known. */
export function useFileOf(
  complaintId: string,
  files: readonly FileResponse[],
  sha256: string,
): FileResponse | undefined {
  const { vault } = useSession();
  const manifests = useQueries({
    queries: files.map((file) => manifestQuery(vault, complaintId, file, true)),
  });
  return files.find((_file, place) => manifests[place]?.data?.sha256 === sha256);
}
