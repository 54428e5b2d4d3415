import { useCallback, useEffect, useState } from 'react';
import { useSession } from './session-context.js';

interface Draft {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** Once sent: the text is emptied and its sealed copy forgotten. */
  readonly clear: () => void;
}

/** An unsent text that outlives the session's end; `key` names what it is for. */
export function useDraft(key: string, initial = ''): Draft {
  const { drafts } = useSession();
  const [text, setState] = useState(initial);

  useEffect(() => {
    let live = true;
    // A text typed before the kept one was opened wins: it is the later one.
    void drafts
      .read(key)
      .then((kept) => live && kept !== null && setState((now) => (now === initial ? kept : now)));
    return () => {
      live = false;
    };
  }, [drafts, key, initial]);

  const setText = useCallback(
    (next: string) => {
      setState(next);
      if (next === initial) drafts.forget(key);
      else drafts.write(key, next);
    },
    [drafts, key, initial],
  );
  const clear = useCallback(() => {
    setState(initial);
    drafts.forget(key);
  }, [drafts, key, initial]);
  return { text, setText, clear };
}
