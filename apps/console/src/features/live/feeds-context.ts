import { createContext, useContext } from 'react';
import type { TeamFeeds } from './team-feeds.js';

/** The session's one follower of each team. */
export const TeamFeedsContext = createContext<TeamFeeds | null>(null);

export function useTeamFeeds(): TeamFeeds {
  const feeds = useContext(TeamFeedsContext);
  if (!feeds) throw new Error('TeamFeedsContext is missing');
  return feeds;
}
