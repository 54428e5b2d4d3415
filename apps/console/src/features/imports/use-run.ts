import { useCallback, useEffect, useRef, useState } from 'react';
import type { NetworkResponseDto } from '#desk-client';
import type { PublicNetwork } from '#complaints/domain';
import { useSession } from '../../session/session-context.js';
import { ImportRun, type RunProgress } from './running/import-run.js';
import { Sealer } from './running/sealer.js';
import type { Checked, OpenRegister } from './use-check.js';
import { useImportsChanged } from './use-imports.js';

/** An import under way: how far it is, and what holds or ends it. */
export function useRun(network: NetworkResponseDto) {
  const { api, keys } = useSession();
  const changed = useImportsChanged();
  const [progress, setProgress] = useState<RunProgress | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  const run = useRef<ImportRun | null>(null);
  const standing = progress?.standing;
  const busy = standing === 'running' || standing === 'paused' || standing === 'no-line';
  useBeforeLeaving(busy && fault === null);
  useEffect(() => () => run.current?.stop(), []);

  const start = useCallback(
    async ({ fileMark }: OpenRegister, { filings, marks }: Checked) => {
      setFault(null);
      setProgress({ done: 0, total: filings.length, results: [], standing: 'running' });
      const described = network as unknown as PublicNetwork;
      const sealer = new Sealer({ network: described, rootPublicKey: keys.rootPublicKey });
      try {
        const { id: importId } = await api.beginImport(fileMark);
        const input = { api, sealer, importId, filings, marks, onProgress: setProgress };
        run.current = new ImportRun(input);
        await run.current.run();
      } catch (error) {
        setFault(error);
      } finally {
        sealer.end();
        changed();
      }
    },
    [api, keys, network, changed],
  );
  return {
    ...{ progress, fault, busy: busy && fault === null, start },
    pause: () => run.current?.pause(),
    resume: () => run.current?.resume(),
    clear: () => setProgress(null),
  };
}

/** A tab that is closed by mistake takes nothing with it that is in; but it is asked. */
function useBeforeLeaving(busy: boolean): void {
  useEffect(() => {
    if (!busy) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [busy]);
}
