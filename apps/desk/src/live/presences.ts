import { SECOND } from '#kernel';

/** Somebody has a complaint before them; with a null id, none any more. */
export interface PresenceSign {
  readonly account: string;
  readonly id: string | null;
  /** The team responsible for the complaint. */
  readonly team: string | null;
}

/** A complaint at which it is no longer the same people who look. */
export interface LookedAt {
  readonly id: string;
  readonly team: string;
}

/** A browser says it again well before: who lost the line is gone after this. */
export const PRESENCE_LASTS = 13 * SECOND;

// What a network's whole staff could have open, many times over: more is somebody's noise.
const MOST = 5_000;

interface Looked {
  readonly team: string;
  readonly until: Map<string, number>;
}

/** Who looks at what just now, as the desks tell each other; in memory alone, and gone by itself. */
export class Presences {
  private readonly looked = new Map<string, Looked>();

  /** Notes a sign; the complaints that this changes. */
  note({ id, team, account }: PresenceSign, now: number): LookedAt[] {
    if (id === null || team === null) return this.remove((other) => other === account);
    const known = this.looked.get(id);
    if (known?.team === team) {
      const fresh = !known.until.has(account);
      known.until.set(account, now + PRESENCE_LASTS);
      return fresh ? [{ id, team }] : [];
    }
    if (this.looked.size >= MOST) return [];
    this.looked.set(id, { team, until: new Map([[account, now + PRESENCE_LASTS]]) });
    return [{ id, team }];
  }

  /** Forgets whose time is over; the complaints that this changes. */
  lapse(now: number): LookedAt[] {
    return this.remove((_account, end) => end <= now);
  }

  /** Who looks at a complaint, in one order. */
  at(id: string): string[] {
    return [...(this.looked.get(id)?.until.keys() ?? [])].sort();
  }

  /** The complaints that somebody looks at, with their teams. */
  all(): LookedAt[] {
    return [...this.looked].map(([id, { team }]) => ({ id, team }));
  }

  private remove(gone: (account: string, end: number) => boolean): LookedAt[] {
    return [...this.looked].flatMap(([id, { team, until }]) => {
      const over = [...until].filter(([account, end]) => gone(account, end));
      over.forEach(([account]) => until.delete(account));
      if (until.size === 0) this.looked.delete(id);
      return over.length > 0 ? [{ id, team }] : [];
    });
  }
}
