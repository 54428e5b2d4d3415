import type { DeskApi } from '../../api/client.js';
import type { SearchHit, SearchHits } from '../../vault/search/complaint-search.js';
import type { Vault } from '../../vault/vault.js';
import type { TeamFeeds } from '../live/team-feeds.js';
import { NO_INDEX, TeamIndex, type IndexProgress } from './team-index.js';

/** What is looked for in a team, and what was found of it. */
export interface SearchState {
  /** As it was typed; empty while nobody searches. */
  readonly sought: string;
  readonly index: IndexProgress;
  /** Of what is looked for now; null until the vault has answered. */
  readonly found: SearchHits | null;
}

/** So many are shown: who looks through more had better say more. */
const MOST_SHOWN = 50;

const NOTHING: SearchState = { sought: '', index: NO_INDEX, found: null };

/** The search of one team, outside React: it goes on from page to page, and never into an address or a store. */
export class TeamSearch {
  private state = NOTHING;
  private readonly listeners = new Set<() => void>();
  private readonly index: TeamIndex;
  private asked = 0;

  constructor(
    api: DeskApi,
    private readonly vault: Vault,
    feeds: TeamFeeds,
    private readonly teamId: string,
  ) {
    this.index = new TeamIndex(api, vault, feeds, teamId, (index) => {
      this.set({ index });
      if (this.state.sought) void this.look();
    });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): SearchState => this.state;

  /** Looks for what is typed; the first time, the team's texts begin to be opened. */
  seek(sought: string): void {
    if (sought === '') return this.close();
    this.set({ sought });
    this.index.begin();
    void this.look();
  }

  /** Ends looking; the index stays, for the next time. */
  close(): void {
    this.asked++;
    this.set({ sought: '', found: null });
  }

  /** The best of what is typed now, though the list may not say so yet. */
  async best(): Promise<SearchHit | undefined> {
    const { teamId } = this;
    const { sought } = this.state;
    const found = await this.vault.call('searchTexts', { teamId, sought, most: 1 }).catch(() => undefined);
    return found?.hits[0];
  }

  /** Goes on opening after a failure. */
  again(): void {
    this.index.again();
  }

  /** Forgets everything. */
  end(): void {
    this.asked++;
    this.index.end();
    this.set(NOTHING);
  }

  private async look(): Promise<void> {
    const { sought } = this.state;
    const turn = ++this.asked;
    const { teamId } = this;
    const found = await this.vault
      .call('searchTexts', { teamId, sought, most: MOST_SHOWN })
      .catch(() => undefined);
    // The vault closed, or something else is looked for by now.
    if (found && turn === this.asked) this.set({ found });
  }

  private set(change: Partial<SearchState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
