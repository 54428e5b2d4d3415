import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useSession } from '../../session/session-context.js';
import { parseReading, type Reading } from './reading/reading.js';

const IMPORTS = ['imports'] as const;
const GROUND = ['import-ground'] as const;

/** What was imported before, by this account or into teams it leads. */
export function useImports() {
  const { api } = useSession();
  return useQuery({ queryKey: IMPORTS, queryFn: async () => (await api.imports()).imports });
}

/** Reads that list anew, after it was changed. */
export function useImportsChanged() {
  const client = useQueryClient();
  return useCallback(() => void client.invalidateQueries({ queryKey: IMPORTS }), [client]);
}

/** What a register is read with: the network's districts and recipients, and how the last one was read. */
export function useImportGround() {
  const { api, vault } = useSession();
  return useQuery({
    queryKey: GROUND,
    queryFn: async () => {
      const [network, { sealed }] = await Promise.all([api.importNetwork(), api.registerReading()]);
      // One that does not open was not kept by this account: it is asked for again.
      const kept = sealed === null ? null : await vault.call('openReading', { sealed }).catch(() => null);
      return { network, kept: parseReading(kept) satisfies Reading | null };
    },
    // What is being mapped must not change under somebody's hands.
    staleTime: Infinity,
  });
}

/** Tells the page what is kept from now on. */
export function useReadingKept() {
  const client = useQueryClient();
  return useCallback(
    (kept: Reading) =>
      client.setQueryData<ReturnType<typeof useImportGround>['data']>(
        GROUND,
        (was) => was && { ...was, kept },
      ),
    [client],
  );
}
