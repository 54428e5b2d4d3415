import type { DeskApi } from '../../api/client.js';
import type { QueueCountersResponse } from '#desk-client';
import { Lookers } from '../presence/lookers.js';
import { followTeam, type LiveListeners, type LiveState } from './live-store.js';

interface Feed {
  readonly stop: AbortController;
  readonly followers: Set<LiveListeners>;
  state: LiveState;
  /** As last told; whoever follows later is told it too. */
  counters: QueueCountersResponse | null;
}

/** The changes of each team, one connection for all who follow it: a browser opens few to one desk. */
export class TeamFeeds {
  private readonly feeds = new Map<string, Feed>();
  /** Who has what open, in all teams that are followed. */
  readonly lookers = new Lookers();

  constructor(private readonly api: DeskApi) {}

  /** Tells the changes of a team until what it returns is called. */
  follow(teamId: string, follower: LiveListeners): () => void {
    const feed = this.feeds.get(teamId) ?? this.open(teamId);
    feed.followers.add(follower);
    follower.onState(feed.state);
    if (feed.counters) follower.onCounters?.(feed.counters);
    return () => {
      feed.followers.delete(follower);
      if (feed.followers.size > 0) return;
      feed.stop.abort();
      this.lookers.forget(teamId);
      if (this.feeds.get(teamId) === feed) this.feeds.delete(teamId);
    };
  }

  private open(teamId: string): Feed {
    const feed: Feed = {
      ...{ stop: new AbortController(), followers: new Set(), state: { kind: 'connecting' } },
      counters: null,
    };
    this.feeds.set(teamId, feed);
    const toAll = (tell: (follower: LiveListeners) => void) => [...feed.followers].forEach(tell);
    const listeners: LiveListeners = {
      onState: (state) => {
        feed.state = state;
        // What nobody says again is no longer known.
        if (state.kind === 'lost') this.lookers.forget(teamId);
        toAll((follower) => follower.onState(state));
      },
      onChange: (change) => {
        if (change.gone) this.lookers.set(teamId, { id: change.id, who: [] });
        toAll((follower) => follower.onChange(change));
      },
      onCounters: (counters) => {
        feed.counters = counters;
        toAll((follower) => follower.onCounters?.(counters));
      },
      onPresence: (change) => this.lookers.set(teamId, change),
      onNotice: () => toAll((follower) => follower.onNotice?.()),
      onCatchUp: () => toAll((follower) => follower.onCatchUp()),
    };
    void followTeam(this.api, teamId, listeners, feed.stop.signal);
    return feed;
  }
}
