/** What a tab keeps of its session: worthless without the server's half of the unlock key. */
export interface TabSession {
  readonly token: string;
  readonly tabHalf: string;
}

const SESSION_KEY = 'kenekanko.session';
const DRAFT_PREFIX = 'kenekanko.draft.';

export function readTabSession(): TabSession | null {
  try {
    const value = JSON.parse(sessionStorage.getItem(SESSION_KEY) ?? 'null') as Partial<TabSession> | null;
    return value?.token && value.tabHalf ? { token: value.token, tabHalf: value.tabHalf } : null;
  } catch {
    return null;
  }
}

export function writeTabSession(session: TabSession): void {
  sessionStorage.setItem(SESSION_KEY, JSON.stringify(session));
}

export function forgetTabSession(): void {
  sessionStorage.removeItem(SESSION_KEY);
}

/** Drafts lie here sealed to their author's account, so that they outlive the session but not the tab. */
export const draftStorage = {
  read: (key: string): string | null => sessionStorage.getItem(DRAFT_PREFIX + key),
  write: (key: string, sealed: string): void => sessionStorage.setItem(DRAFT_PREFIX + key, sealed),
  forget: (key: string): void => sessionStorage.removeItem(DRAFT_PREFIX + key),
  keys: (): string[] =>
    Object.keys(sessionStorage)
      .filter((key) => key.startsWith(DRAFT_PREFIX))
      .map((key) => key.slice(DRAFT_PREFIX.length)),
};
