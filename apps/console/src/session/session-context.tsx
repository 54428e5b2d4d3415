import { createContext, useContext, useSyncExternalStore } from 'react';
import type { OpenSession, SessionState, SessionStore } from './session-store.js';

/** The tab's one session store. */
export const SessionStoreContext = createContext<SessionStore | null>(null);

/** The session's open parts, below the pages that need a session. */
export const OpenSessionContext = createContext<OpenSession | null>(null);

export function useSessionStore(): SessionStore {
  const store = useContext(SessionStoreContext);
  if (!store) throw new Error('SessionStoreContext is missing');
  return store;
}

export function useSessionState(): SessionState {
  const store = useSessionStore();
  return useSyncExternalStore(store.subscribe, store.snapshot);
}

/** The signed-in session; only below `OpenSessionContext`. */
export function useSession(): OpenSession {
  const session = useContext(OpenSessionContext);
  if (!session) throw new Error('OpenSessionContext is missing');
  return session;
}
