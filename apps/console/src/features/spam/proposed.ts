import type { Drafts } from '#i18n';
import type { OpenSession } from '../../session/session-store.js';
import { Problem } from '../../api/problem.js';
import { letterIn } from '../complaint/letters.js';
import type { OpenedComplaint } from '../complaint/opened.js';
import { ConflictFound } from '../conflicts/conflict-found.js';
import { openUnlessInConflict } from '../conflicts/open-unless-in-conflict.js';
import { refusalOf } from './spam-refusal.js';

/** A complaint that somebody wants to decline as spam, opened here; null where it isn't theirs to see. */
export interface Proposed {
  readonly id: string;
  readonly complaint: OpenedComplaint | null;
  /** Why it can't be, as a problem's code; null where it can. */
  readonly refusal: string | null;
}

/** One that can be. */
export type Declinable = Proposed & { readonly complaint: OpenedComplaint; readonly refusal: null };

export const isDeclinable = (proposed: Proposed): proposed is Declinable =>
  proposed.complaint !== null && proposed.refusal === null;

// A browser's connections to one server, but for the one that the live channel holds.
const AT_ONCE = 5;

/** Opens complaints a few at a time; what can't be reached ends it, what is refused is told with the complaint. */
export async function openProposed(
  session: Pick<OpenSession, 'api' | 'vault' | 'current'>,
  ids: readonly string[],
  onProgress: (opened: number) => void,
): Promise<Proposed[]> {
  const proposed: Proposed[] = [];
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const some = ids.slice(start, start + AT_ONCE);
    proposed.push(...(await Promise.all(some.map((id) => openOne(session, id)))));
    onProgress(proposed.length);
  }
  return proposed;
}

async function openOne(
  session: Pick<OpenSession, 'api' | 'vault' | 'current'>,
  id: string,
): Promise<Proposed> {
  try {
    const complaint = await openUnlessInConflict(session, id);
    return { id, complaint, refusal: refusalOf(complaint, session.current.account.id) };
  } catch (error) {
    if (error instanceof ConflictFound) return { id, complaint: null, refusal: error.code };
    if (error instanceof Problem && error.status === 404) return { id, complaint: null, refusal: error.code };
    throw error;
  }
}

/** What the person is told, in the language they filed in as far as it may be said. */
export const answerIn = (language: string, drafts: Drafts): string => letterIn(language, 'spam', drafts);
