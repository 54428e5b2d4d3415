import type { DeskApi } from '../../api/client.js';
import { followTeam, type LiveListeners, type LiveState } from './live-store.js';

interface Feed {
  readonly stop: AbortController;
  readonly followers: Set<LiveListeners>;
  state: LiveState;
}

/** The changes of each team, one connection for all who follow it: a browser opens few to one desk. */
export class TeamFeeds {
  private readonly feeds = new Map<string, Feed>();

  constructor(private readonly api: DeskApi) {}

  /** Tells the changes of a team until what it returns is called. */
  follow(teamId: string, follower: LiveListeners): () => void {
    const feed = this.feeds.get(teamId) ?? this.open(teamId);
    feed.followers.add(follower);
    follower.onState(feed.state);
    return () => {
      feed.followers.delete(follower);
      if (feed.followers.size > 0) return;
      feed.stop.abort();
      if (this.feeds.get(teamId) === feed) this.feeds.delete(teamId);
    };
  }

  private open(teamId: string): Feed {
    const feed: Feed = { stop: new AbortController(), followers: new Set(), state: { kind: 'connecting' } };
    this.feeds.set(teamId, feed);
    const toAll = (tell: (follower: LiveListeners) => void) => [...feed.followers].forEach(tell);
    const listeners: LiveListeners = {
      onState: (state) => {
        feed.state = state;
        toAll((follower) => follower.onState(state));
      },
      onChange: (change) => toAll((follower) => follower.onChange(change)),
      onNotice: () => toAll((follower) => follower.onNotice?.()),
      onCatchUp: () => toAll((follower) => follower.onCatchUp()),
    };
    void followTeam(this.api, teamId, listeners, feed.stop.signal);
    return feed;
  }
}
