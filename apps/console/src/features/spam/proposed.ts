import type { Drafts } from '#i18n';
import type { OpenSession } from '../../session/session-store.js';
import { Problem } from '../../api/problem.js';
import { letterIn } from '../complaint/letters.js';
import type { OpenedComplaint } from '../complaint/opened.js';
import { ConflictFound } from '../conflicts/conflict-found.js';
import { fewAtOnce } from '../conflicts/few-at-once.js';
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

/** Opens complaints a few at a time; what can't be reached ends it, what is refused is told with the complaint. */
export const openProposed = (
  session: Pick<OpenSession, 'api' | 'vault' | 'current'>,
  ids: readonly string[],
  onProgress: (opened: number) => void,
): Promise<Proposed[]> => fewAtOnce(ids, (id) => openOne(session, id), onProgress);

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
