import { useEffect } from 'react';
import { useSession } from '../../session/session-context.js';

// The desk forgets after 13 s: one that is lost may be lost.
const BEAT_MS = 6_000;
// Who only leafs through tells nobody.
const SETTLED_MS = 1_000;

/** Tells colleagues that this complaint is before somebody, for as long as its page is in sight. */
export function usePresence(id: string, here: boolean): void {
  const { api } = useSession();
  useEffect(() => {
    if (!here) return;
    let shown = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const say = (looking: boolean) => {
      shown = looking;
      // What fails is said again soon, or lapses by itself.
      void api.showPresence(looking ? id : null).catch(() => undefined);
    };
    const beat = () => {
      say(true);
      timer = setTimeout(beat, BEAT_MS);
    };
    const settle = () => {
      clearTimeout(timer);
      if (document.visibilityState === 'visible') timer = setTimeout(beat, SETTLED_MS);
      else if (shown) say(false);
    };
    settle();
    document.addEventListener('visibilitychange', settle);
    return () => {
      document.removeEventListener('visibilitychange', settle);
      clearTimeout(timer);
      if (shown) say(false);
    };
  }, [api, id, here]);
}
