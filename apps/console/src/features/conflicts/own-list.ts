import type { OpenSession } from '../../session/session-store.js';
import type { DeclaredConflict } from '../../vault/conflicts/declared.js';
import { VaultError } from '../../vault/vault.js';

/** The account's list as this browser could open it. */
export interface OwnList {
  readonly conflicts: readonly DeclaredConflict[];
  readonly version: number;
  /** False where it stands sealed and does not open: it can only be written anew. */
  readonly opened: boolean;
}

export const CONFLICTS_KEY = ['own-conflicts'] as const;

type Session = Pick<OpenSession, 'api' | 'vault'>;

/** The list as it stands at the desk; another tab may have changed it. */
export async function openedConflicts({ api, vault }: Session): Promise<OwnList> {
  const { sealed, version } = await api.ownConflicts();
  try {
    return { conflicts: await vault.call('openConflicts', { sealed }), version, opened: true };
  } catch (error) {
    if (!(error instanceof VaultError) || !error.code.startsWith('sealed.')) throw error;
    return { conflicts: [], version, opened: false };
  }
}

/** Seals and keeps a list, then holds it; throws `conflicts.stale` where another was kept meanwhile. */
export async function keepConflicts(
  { api, vault }: Session,
  conflicts: readonly DeclaredConflict[],
  over: number,
): Promise<OwnList> {
  const sealed = await vault.call('sealConflicts', { conflicts });
  const { version } = await api.keepConflicts(sealed, over);
  await vault.call('holdConflicts', { sealed });
  return { conflicts, version, opened: true };
}
