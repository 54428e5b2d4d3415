import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Problem } from './api/problem.js';
import { LanguageProvider } from './i18n/language.js';
import { ForeignRootPage } from './pages/foreign-root-page.js';
import { ResumingPage } from './pages/resuming-page.js';
import { SignInPage } from './pages/sign-in-page.js';
import { UnreachablePage } from './pages/unreachable-page.js';
import { StaffPages } from './pages/staff-pages.js';
import { OpenSessionContext, SessionStoreContext, useSessionState } from './session/session-context.js';
import { SessionStore, type OpenSession } from './session/session-store.js';

/** The console: language, session, and the pages a session opens. */
export function App() {
  const [store] = useState(() => new SessionStore());
  useEffect(() => void store.resume(), [store]);
  return (
    <LanguageProvider>
      <SessionStoreContext value={store}>
        <Pages />
      </SessionStoreContext>
    </LanguageProvider>
  );
}

function Pages() {
  const state = useSessionState();
  switch (state.kind) {
    case 'resuming':
      return <ResumingPage />;
    case 'signed-out':
      return <SignInPage notice={state.notice} />;
    case 'foreign-root':
      return <ForeignRootPage />;
    case 'unreachable':
      return <UnreachablePage />;
    case 'open':
      return <OpenPages session={state.session} />;
  }
}

/** One query cache per session: what was opened is gone with the session that opened it. */
function OpenPages({ session }: { readonly session: OpenSession }) {
  const [client] = useState(newQueryClient);
  useEffect(() => () => client.clear(), [client]);
  return (
    <OpenSessionContext value={session}>
      <QueryClientProvider client={client}>
        <StaffPages />
      </QueryClientProvider>
    </OpenSessionContext>
  );
}

function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        // A refusal is an answer; only silence is asked again.
        retry: (count, error) => error instanceof Problem && error.status === 0 && count < 2,
        refetchOnWindowFocus: true,
      },
    },
  });
}
