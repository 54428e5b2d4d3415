import { createContext, useContext, useSyncExternalStore } from 'react';
import type { SearchState, TeamSearch } from './team-search.js';
import type { TeamSearches } from './team-searches.js';

/** The session's searches. */
export const TeamSearchesContext = createContext<TeamSearches | null>(null);

/** The search of a team, and how it stands. */
export function useTeamSearch(teamId: string): { readonly search: TeamSearch; readonly state: SearchState } {
  const searches = useContext(TeamSearchesContext);
  if (!searches) throw new Error('TeamSearchesContext is missing');
  const search = searches.of(teamId);
  return { search, state: useSyncExternalStore(search.subscribe, search.snapshot) };
}
