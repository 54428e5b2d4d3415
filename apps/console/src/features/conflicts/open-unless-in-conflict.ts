import type { ComplaintResponse, SealedItemResponse } from '#desk-client';
import type { OpenSession } from '../../session/session-store.js';
import { Problem } from '../../api/problem.js';
import { openComplaint, type OpenedComplaint } from '../complaint/opened.js';
import { ConflictFound } from './conflict-found.js';

type Session = Pick<OpenSession, 'api' | 'vault'>;

/** A complaint as the desk answers it, with so many further pages of earlier texts. */
async function fetched({ api }: Session, id: string, pages: number): Promise<ComplaintResponse> {
  let view = await api.complaint(id);
  for (let page = 0; page < pages && view.earlier !== null; page++) {
    const { items, earlier } = await api.earlierItems(id, view.earlier);
    const known = new Set(items.map((item) => item.id));
    view = { ...view, earlier, items: [...items, ...view.items.filter((item) => !known.has(item.id))] };
  }
  return { ...view, items: [...view.items].sort(byTime) };
}

const byTime = (a: SealedItemResponse, b: SealedItemResponse): number =>
  a.createdAt === b.createdAt ? (a.id < b.id ? -1 : 1) : a.createdAt < b.createdAt ? -1 : 1;

/** Complaints that this session has stepped back from: asking for them again would only say that they are gone. */
const steppedBack = new WeakMap<Session['vault'], Set<string>>();

/**
 * Opens a complaint, or steps back from it before anything of it is shown. Throws `ConflictFound` once the desk knows; what
 * keeps it from knowing is thrown instead, and nothing is shown either.
 */
export async function openUnlessInConflict(
  session: Session,
  id: string,
  pages = 0,
): Promise<OpenedComplaint> {
  const left = steppedBack.get(session.vault) ?? new Set();
  steppedBack.set(session.vault, left);
  if (left.has(id)) throw new ConflictFound();
  try {
    return await openComplaint(session.vault, await fetched(session, id, pages));
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
