import { useEffect, useRef } from 'react';
import { useTeamFeeds } from './feeds-context.js';

/** Does something once the line of a team is there again after it was lost. */
export function useReconnected(teamId: string, then: () => void): void {
  const feeds = useTeamFeeds();
  const latest = useRef(then);
  useEffect(() => {
    latest.current = then;
  });
  useEffect(() => {
    let lost = false;
    return feeds.follow(teamId, {
      onState: ({ kind }) => {
        if (kind === 'live' && lost) latest.current();
        lost = kind === 'lost' || (lost && kind !== 'live');
      },
      onChange: () => undefined,
      onCatchUp: () => undefined,
    });
  }, [feeds, teamId]);
}
