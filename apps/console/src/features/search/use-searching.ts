import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { writeFilters, type QueueFilters } from '../queue/queue-filters.js';
import { focusFirstRow, focusRow } from '../queue/row-focus.js';
import type { SearchState, TeamSearch } from './team-search.js';
import { useTeamSearch } from './use-team-search.js';

/** A team's search as the desk's page shows it. */
export interface Searching {
  readonly search: TeamSearch;
  readonly state: SearchState;
  /** What was found stands over the queue. */
  readonly active: boolean;
  /** The address's filters, which an opened complaint keeps. */
  readonly query: string;
  /** Keeps in mind the row one comes from. */
  readonly enter: (row: string | null) => void;
  /** Back to the queue as it was. */
  readonly leave: () => void;
  readonly openBest: () => void;
}

/** Searches a team beside its queue; another view or filter ends the search. */
export function useSearching(filters: QueueFilters, teams: readonly string[]): Searching {
  const { search, state } = useTeamSearch(filters.team);
  const [, navigate] = useLocation();
  const query = writeFilters(filters, teams);
  const shown = useRef(query);
  const from = useRef<string | null>(null);
  const active = state.sought !== '';
  useEffect(() => {
    if (shown.current === query) return;
    shown.current = query;
    search.close();
  }, [search, query]);

  const leave = () => {
    search.close();
    const row = from.current;
    requestAnimationFrame(() => {
      if (!row || !focusRow(row)) focusFirstRow();
    });
  };
  const openBest = () =>
    void search.best().then((hit) => {
      if (hit) navigate(`/complaints/${hit.id}${query}`);
    });
  const enter = (row: string | null) => {
    if (!active) from.current = row;
  };
  return { search, state, active, query, enter, leave, openBest };
}
