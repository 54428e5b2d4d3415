import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { WAITING } from '../reach/use-waiting.js';
import { useTeamFeeds } from './feeds-context.js';
import type { LiveState } from './live-store.js';

// A burst of changes (an import, a shift's start) is one refresh, and still within the promised two seconds.
const GATHER_MS = 250;

/** Keeps a team's lists and the open complaint as they are at the desk. */
export function useLiveTeam(teamId: string): LiveState {
  const feeds = useTeamFeeds();
  const client = useQueryClient();
  const [state, setState] = useState<LiveState>({ kind: 'connecting' });

  useEffect(() => {
    if (!teamId) return;
    const changed = new Set<string>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const refresh = () => {
      timer = undefined;
      for (const id of changed) void client.invalidateQueries({ queryKey: ['complaint', id] });
      changed.clear();
      void client.invalidateQueries({ queryKey: ['queue', teamId] });
      void client.invalidateQueries({ queryKey: ['counters', teamId] });
    };
    const leave = feeds.follow(teamId, {
      onState: setState,
      onChange: ({ id }) => {
        changed.add(id);
        timer ??= setTimeout(refresh, GATHER_MS);
      },
      onNotice: () => void client.invalidateQueries({ queryKey: WAITING }),
      onCatchUp: () => void client.invalidateQueries(),
    });
    return () => {
      leave();
      clearTimeout(timer);
    };
  }, [feeds, client, teamId]);
  return state;
}
