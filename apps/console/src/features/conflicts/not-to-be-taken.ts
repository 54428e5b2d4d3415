import { Problem } from '../../api/problem.js';
import type { OpenSession } from '../../session/session-store.js';
import { ConflictFound } from './conflict-found.js';
import { openUnlessInConflict } from './open-unless-in-conflict.js';

/**
 * Why a complaint is not for this account to take unread, as a code: it was stepped back from, or it does not open and can't be
 * compared. Null where nothing is against it here; the desk still judges.
 */
export async function notToBeTaken(
  session: Pick<OpenSession, 'api' | 'vault'>,
  id: string,
): Promise<string | null> {
  try {
    const { keys } = await openUnlessInConflict(session, id);
    return typeof keys === 'object' ? keys.failed : null;
  } catch (error) {
    if (error instanceof ConflictFound) return error.code;
    // Gone meanwhile: the desk says so.
    if (error instanceof Problem && error.status === 404) return null;
    throw error;
  }
}
