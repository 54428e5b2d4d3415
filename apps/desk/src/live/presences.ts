import { SECOND } from '#kernel';

/** Somebody has a complaint before them, or no longer. */
export interface PresenceSign {
  readonly id: string;
  /** The team responsible for the complaint. */
  readonly team: string;
  readonly account: string;
  readonly here: boolean;
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

  /** Notes a sign; true where it changes who is there. */
  note({ id, team, account, here }: PresenceSign, now: number): boolean {
    const known = this.looked.get(id);
    if (!here) return this.remove(id, account);
    if (known?.team === team) {
      const fresh = !known.until.has(account);
      known.until.set(account, now + PRESENCE_LASTS);
      return fresh;
    }
    if (this.looked.size >= MOST) return false;
    this.looked.set(id, { team, until: new Map([[account, now + PRESENCE_LASTS]]) });
    return true;
  }

  /** Forgets whose time is over; the complaints that this changes. */
  lapse(now: number): { readonly id: string; readonly team: string }[] {
    return [...this.looked].flatMap(([id, { team, until }]) => {
      const over = [...until].filter(([, end]) => end <= now).map(([account]) => account);
      over.forEach((account) => this.remove(id, account));
      return over.length > 0 ? [{ id, team }] : [];
    });
  }

  /** Who looks at a complaint, in one order. */
  at(id: string): string[] {
    return [...(this.looked.get(id)?.until.keys() ?? [])].sort();
  }

  /** The complaints that somebody looks at, with their teams. */
  all(): { readonly id: string; readonly team: string }[] {
    return [...this.looked].map(([id, { team }]) => ({ id, team }));
  }

  private remove(id: string, account: string): boolean {
    const known = this.looked.get(id);
    const gone = known?.until.delete(account) ?? false;
    if (known?.until.size === 0) this.looked.delete(id);
    return gone;
  }
}
