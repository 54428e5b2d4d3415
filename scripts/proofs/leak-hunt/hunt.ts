import { openCompressed } from './codecs.js';
import type { Control } from './controls.js';
import { NeedleIndex, type Needle } from './needle-index.js';
import type { Piece } from './stores.js';

/** A secret that stands somewhere. */
export interface Leak {
  readonly label: string;
  readonly encoding: string;
  readonly place: string;
}

/** What was searched of one store, and what became of its controls. */
export interface SearchedStore {
  readonly store: string;
  readonly bytes: number;
  readonly controls: number;
  readonly controlsFound: number;
  readonly leaks: readonly Leak[];
}

/** Searches pieces for secrets and controls, one pass over each. */
export class Hunt {
  private readonly index = new NeedleIndex();
  private readonly sizes = new Map<string, number>();
  private readonly leaks = new Map<string, Map<string, Leak>>();
  private readonly seen = new Map<Needle, Set<string>>();

  constructor(
    secrets: readonly Needle[],
    private readonly controls: readonly Control[],
  ) {
    for (const { needle } of controls) this.seen.set(needle, new Set());
    for (const needle of [...secrets, ...controls.map((control) => control.needle)]) this.index.add(needle);
  }

  search(piece: Piece): void {
    this.sizes.set(piece.store, (this.sizes.get(piece.store) ?? 0) + piece.bytes.length);
    this.scan(piece, piece.bytes, '');
    openCompressed(piece.bytes, piece.writer, (codec, opened) => this.scan(piece, opened, ` in ${codec}`));
  }

  /** One line a store, in the order in which they were searched. */
  report(): SearchedStore[] {
    return [...this.sizes].map(([store, bytes]) => {
      const planted = this.controls.filter(({ stores }) => stores.includes(store));
      const found = planted.filter(({ needle }) => this.seen.get(needle)!.has(store));
      const leaks = [...(this.leaks.get(store)?.values() ?? [])];
      return { store, bytes, controls: planted.length, controlsFound: found.length, leaks };
    });
  }

  /** Controls that were planted and not found, each with its store: where the hunt is blind. */
  blind(): string[] {
    return this.controls.flatMap(({ needle, stores }) =>
      stores
        .filter((store) => !this.seen.get(needle)!.has(store))
        .map((store) => `${needle.label}: not found in ${store}`),
    );
  }

  private scan(piece: Piece, bytes: Uint8Array, how: string): void {
    this.index.scan(bytes, ({ needle, encoding }) => {
      const seen = this.seen.get(needle);
      if (seen) return void seen.add(piece.store);
      const leaks = this.leaks.get(piece.store) ?? new Map<string, Leak>();
      const leak = { label: needle.label, encoding: encoding + how, place: piece.place };
      leaks.set(JSON.stringify(leak), leak);
      this.leaks.set(piece.store, leaks);
    });
  }
}
