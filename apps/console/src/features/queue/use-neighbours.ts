import { useState } from 'react';

/** The complaints above and below one in the list it was opened from. */
export interface Neighbours {
  readonly previous: string | null;
  readonly next: string | null;
}

const NONE: Neighbours = { previous: null, next: null };

/** What stands beside a complaint in the list; once it has left the list, what stood there before. */
export function useNeighbours(rows: readonly { readonly id: string }[], id: string | null): Neighbours {
  const [known, setKnown] = useState<Neighbours & { readonly id: string | null }>({ id: null, ...NONE });
  const place = rows.findIndex((row) => row.id === id);
  const [previous, next] = [rows[place - 1]?.id ?? null, rows[place + 1]?.id ?? null];
  if (place < 0) return known.id === id ? known : NONE;
  if (known.id !== id || known.previous !== previous || known.next !== next) setKnown({ id, previous, next });
  return { previous, next };
}
