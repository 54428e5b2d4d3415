import { useRef } from 'react';

/**
 * Sends a request that must not count twice: until it was answered, the same thing sent again is the very same request,
 * with its key; an answer lost on the way makes no second one.
 */
export function useOnce<Request>() {
  const kept = useRef<{ readonly sign: string; readonly request: Request } | null>(null);
  return async <Answer>(
    what: unknown,
    make: () => Promise<Request>,
    send: (request: Request) => Promise<Answer>,
  ): Promise<Answer> => {
    const sign = JSON.stringify(what);
    if (kept.current?.sign !== sign) kept.current = { sign, request: await make() };
    const answer = await send(kept.current.request);
    kept.current = null;
    return answer;
  };
}
