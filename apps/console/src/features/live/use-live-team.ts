import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { QueueCountersResponse } from '#desk-client';
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
    };
    const count = async (counters: QueueCountersResponse) => {
      const key = ['counters', teamId];
      // An answer that is still on its way was counted before.
      await client.cancelQueries({ queryKey: key });
      const before = client.getQueryData<QueueCountersResponse>(key);
      client.setQueryData(key, counters);
      // What comes back by the hour, or was put off in another tab, is no change of any complaint.
      if (before && before.snoozed !== counters.snoozed) timer ??= setTimeout(refresh, GATHER_MS);
    };
    const leave = feeds.follow(teamId, {
      onState: setState,
      onChange: ({ id }) => {
        changed.add(id);
        timer ??= setTimeout(refresh, GATHER_MS);
      },
      onCounters: (counters) => void count(counters),
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
