import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Problem } from './api/problem.js';
import { TeamFeedsContext } from './features/live/feeds-context.js';
import { TeamFeeds } from './features/live/team-feeds.js';
import { TeamSearches } from './features/search/team-searches.js';
import { TeamSearchesContext } from './features/search/use-team-search.js';
import type { Locale } from '#i18n';
import { LanguageProvider } from './i18n/language.js';
import { ForeignRootPage } from './pages/foreign-root-page.js';
import { ResumingPage } from './pages/resuming-page.js';
import { SignInPage } from './pages/sign-in-page.js';
import { UnreachablePage } from './pages/unreachable-page.js';
import { StaffPages } from './pages/staff-pages.js';
import { OpenSessionContext, SessionStoreContext, useSessionState } from './session/session-context.js';
import { SessionStore, type OpenSession } from './session/session-store.js';

/** The console: language, session, and the pages a session opens. */
export function App({ locale }: { readonly locale: Locale }) {
  const [store] = useState(() => new SessionStore());
  useEffect(() => void store.resume(), [store]);
  return (
    <LanguageProvider first={locale}>
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

/** One query cache, and one index, per session: what was opened is gone with the session that opened it. */
function OpenPages({ session }: { readonly session: OpenSession }) {
  const [client] = useState(newQueryClient);
  const [feeds] = useState(() => new TeamFeeds(session.api));
  const [searches] = useState(() => new TeamSearches(session.api, session.vault, feeds));
  useEffect(() => () => client.clear(), [client]);
  useEffect(() => () => searches.end(), [searches]);
  return (
    <OpenSessionContext value={session}>
      <TeamFeedsContext value={feeds}>
        <TeamSearchesContext value={searches}>
          <QueryClientProvider client={client}>
            <StaffPages />
          </QueryClientProvider>
        </TeamSearchesContext>
      </TeamFeedsContext>
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
