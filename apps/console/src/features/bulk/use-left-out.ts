import { useState } from 'react';

/** Which of several are left out, and how one is left out or taken back in. */
export function useLeftOut() {
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const leave = (id: string, out: boolean) => {
    const next = new Set(leftOut);
    if (out) next.add(id);
    else next.delete(id);
    setLeftOut(next);
  };
  return { leftOut, leave };
}
