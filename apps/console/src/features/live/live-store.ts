import type { QueueCountersResponse } from '#desk-client';
import { readEvents } from '../../api/event-stream.js';
import type { DeskApi } from '../../api/client.js';
import { Problem } from '../../api/problem.js';

/** Whether changes arrive by themselves; `since` is when they stopped. */
export type LiveState =
  | { readonly kind: 'connecting' }
  | { readonly kind: 'live' }
  | { readonly kind: 'lost'; readonly since: Date };

/** A change to a complaint of the team; `gone` when it is no longer visible to this session. */
export interface ComplaintChange {
  readonly id: string;
  readonly gone?: boolean;
}

/** Others who have a complaint open just now; nobody where it is empty. */
export interface PresenceChange {
  readonly id: string;
  readonly who: readonly string[];
}

/** Who is told of a team's changes. */
export interface LiveListeners {
  readonly onState: (state: LiveState) => void;
  readonly onChange: (change: ComplaintChange) => void;
  /** The numbers of the team's views, as soon as one is another. */
  readonly onCounters?: (counters: QueueCountersResponse) => void;
  readonly onPresence?: (change: PresenceChange) => void;
  /** Something waits for the person. */
  readonly onNotice?: () => void;
  /** After a lost connection, or when the desk says so: anything may have changed. */
  readonly onCatchUp: () => void;
}

const WAITS_MS = [500, 1_000, 2_000, 5_000, 10_000];
// The desk pings every 15 s: twice that in silence is a dead line that TCP has not noticed.
const SILENCE_MS = 40_000;

/** Follows a team's changes until the signal is aborted, and comes back after every loss. */
export async function followTeam(
  api: DeskApi,
  teamId: string,
  on: LiveListeners,
  signal: AbortSignal,
): Promise<void> {
  let failures = 0;
  let lostAt: Date | null = null;
  while (!signal.aborted) {
    try {
      await follow(api, teamId, signal, {
        onOpen: () => {
          if (lostAt) on.onCatchUp();
          [failures, lostAt] = [0, null];
          on.onState({ kind: 'live' });
        },
        onRefetch: on.onCatchUp,
        onChange: on.onChange,
        onCounters: (counters) => on.onCounters?.(counters),
        onPresence: (change) => on.onPresence?.(change),
        onNotice: () => on.onNotice?.(),
      });
    } catch (error) {
      if (signal.aborted || (error instanceof Problem && error.status === 401)) return;
    }
    if (signal.aborted) return;
    lostAt ??= new Date();
    on.onState({ kind: 'lost', since: lostAt });
    await pause(WAITS_MS[Math.min(failures++, WAITS_MS.length - 1)]!, signal);
  }
}

interface Following {
  readonly onOpen: () => void;
  readonly onRefetch: () => void;
  readonly onChange: (change: ComplaintChange) => void;
  readonly onCounters: (counters: QueueCountersResponse) => void;
  readonly onPresence: (change: PresenceChange) => void;
  readonly onNotice: () => void;
}

async function follow(api: DeskApi, teamId: string, outer: AbortSignal, on: Following): Promise<void> {
  const silence = new AbortController();
  const signal = AbortSignal.any([outer, silence.signal]);
  let timer = setTimeout(() => silence.abort(), SILENCE_MS);
  try {
    const response = await api.events(teamId, signal);
    on.onOpen();
    for await (const { event, data } of readEvents(response)) {
      clearTimeout(timer);
      timer = setTimeout(() => silence.abort(), SILENCE_MS);
      if (event === 'session-ended') return;
      if (event === 'refetch') on.onRefetch();
      if (event === 'notice') on.onNotice();
      if (event === 'counters') on.onCounters(JSON.parse(data) as QueueCountersResponse);
      if (event === 'presence') on.onPresence(JSON.parse(data) as PresenceChange);
      if (event === 'complaint') on.onChange(JSON.parse(data) as ComplaintChange);
    }
  } finally {
    clearTimeout(timer);
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
  });
}
