import type { DeskApi } from '../../api/client.js';
import type { Vault } from '../../vault/vault.js';
import type { TeamFeeds } from '../live/team-feeds.js';
import { TeamSearch } from './team-search.js';

/** The session's searches, one for each team that was looked through. */
export class TeamSearches {
  private readonly searches = new Map<string, TeamSearch>();

  constructor(
    private readonly api: DeskApi,
    private readonly vault: Vault,
    private readonly feeds: TeamFeeds,
  ) {}

  of(teamId: string): TeamSearch {
    const search = this.searches.get(teamId) ?? new TeamSearch(this.api, this.vault, this.feeds, teamId);
    this.searches.set(teamId, search);
    return search;
  }

  /** Forgets all that was opened. */
  end(): void {
    for (const search of this.searches.values()) search.end();
  }
}
