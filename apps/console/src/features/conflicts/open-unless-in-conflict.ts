import type { OpenSession } from '../../session/session-store.js';
import { Problem } from '../../api/problem.js';
import { openComplaint, type OpenedComplaint } from '../complaint/opened.js';
import { ConflictFound } from './conflict-found.js';

type Session = Pick<OpenSession, 'api' | 'vault'>;

/** Complaints that this session has stepped back from: asking for them again would only say that they are gone. */
const steppedBack = new WeakMap<Session['vault'], Set<string>>();

/**
 * Opens a complaint, or steps back from it before anything of it is shown. Throws `ConflictFound` once the desk knows; what
 * keeps it from knowing is thrown instead, and nothing is shown either.
 */
export async function openUnlessInConflict(session: Session, id: string): Promise<OpenedComplaint> {
  const left = steppedBack.get(session.vault) ?? new Set();
  steppedBack.set(session.vault, left);
  if (left.has(id)) throw new ConflictFound();
  try {
    return await openComplaint(session.vault, await session.api.complaint(id));
  } catch (error) {
    if (!(error instanceof ConflictFound)) throw error;
    await stepBack(session, id);
    left.add(id);
    throw error;
  }
}

async function stepBack({ api }: Session, id: string): Promise<void> {
  try {
    await api.stepBack(id).catch((error: unknown) => {
      // It moved meanwhile: as it stands now, once more.
      if (error instanceof Problem && error.status === 409) return api.stepBack(id);
      throw error;
    });
  } catch (error) {
    // Already so, by another tab.
    if (!(error instanceof Problem && error.status === 404)) throw error;
  }
}
