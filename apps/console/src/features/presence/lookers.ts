import type { PresenceChange } from '../live/live-store.js';

const NOBODY: readonly string[] = [];

/** Who else has which complaint open, as the desk tells it; kept for as long as the line stands. */
export class Lookers {
  private readonly listeners = new Set<() => void>();
  private readonly here = new Map<string, { readonly teamId: string; readonly who: readonly string[] }>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The accounts that look at a complaint; the same list until it changes. */
  at(id: string): readonly string[] {
    return this.here.get(id)?.who ?? NOBODY;
  }

  set(teamId: string, { id, who }: PresenceChange): void {
    if (who.length > 0) this.here.set(id, { teamId, who });
    else if (!this.here.delete(id)) return;
    this.tell();
  }

  /** Nothing more is known of a team's. */
  forget(teamId: string): void {
    const known = [...this.here].filter(([, one]) => one.teamId === teamId);
    known.forEach(([id]) => this.here.delete(id));
    if (known.length > 0) this.tell();
  }

  private tell(): void {
    this.listeners.forEach((listener) => listener());
  }
}
