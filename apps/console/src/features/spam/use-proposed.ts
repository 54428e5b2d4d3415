import { useEffect, useState } from 'react';
import { useSession } from '../../session/session-context.js';
import { openProposed, type Proposed } from './proposed.js';

/** How far the complaints that were chosen are opened. */
export interface Opening {
  readonly opened: number;
  /** Null until all are. */
  readonly proposed: readonly Proposed[] | null;
  readonly error: unknown;
  readonly again: () => void;
}

const NOT_YET = { opened: 0, proposed: null, error: null } as const;

/** Opens the complaints once, as they stand when asked; `ids` must not change. */
export function useProposed(ids: readonly string[]): Opening {
  const session = useSession();
  const [tries, setTries] = useState(0);
  const [state, setState] = useState<Omit<Opening, 'again'>>(NOT_YET);
  useEffect(() => {
    let live = true;
    const tell = (next: Partial<Opening>) => live && setState((now) => ({ ...now, ...next }));
    openProposed(session, ids, (opened) => tell({ opened })).then(
      (proposed) => tell({ proposed }),
      (error: unknown) => tell({ error }),
    );
    return () => {
      live = false;
    };
  }, [session, ids, tries]);
  const again = () => {
    setState(NOT_YET);
    setTries(tries + 1);
  };
  return { ...state, again };
}
