import { useState, useSyncExternalStore } from 'react';

let last: object | null = null;
const watching = new Set<() => void>();

function become(deed: object | null): void {
  last = deed;
  for (const tell of watching) tell();
}

const watch = (tell: () => void) => {
  watching.add(tell);
  return () => void watching.delete(tell);
};

/**
 * What was done here just now, as long as nothing else was done since, anywhere: a newer deed takes the place of the older, and
 * with it the key that takes it back.
 */
export function useLastDeed<T extends object>(): readonly [deed: T | null, put: (deed: T | null) => void] {
  const [own, setOwn] = useState<T | null>(null);
  const latest = useSyncExternalStore(watch, () => last);
  const put = (deed: T | null) => {
    setOwn(deed);
    if (deed !== null || own === last) become(deed);
  };
  return [own === latest ? own : null, put];
}

/** Something was done that has no notice of its own: what was before it is not what the key takes back. */
export const forgetLastDeed = (): void => become(null);
