import type { Labels } from '#i18n';

/** One entry of a vocabulary. Its id is never reused or removed: an entry no longer offered is retired. */
export interface TaxonomyEntry<Id extends string = string> {
  readonly id: Id;
  /** Grows when the meaning is made clearer; another meaning is another entry. */
  readonly version: number;
  /** In words a frightened person understands. */
  readonly labels: Labels;
  readonly help?: Labels;
  /** Standard, law or study it follows. */
  readonly source: string;
  /** `yyyy-mm-dd` since when it is no longer offered; complaints that bear it keep it. */
  readonly retired?: string;
}

/** A closed list of entries, in the order in which they are offered. */
export interface Vocabulary<Entry extends TaxonomyEntry = TaxonomyEntry> {
  readonly id: string;
  readonly entries: readonly Entry[];
  find(id: string): Entry | undefined;
  has(id: string): boolean;
}

/** What an entry's author writes; the id is its key, the version 1 unless said. */
export type EntryText<Extra extends object = object> = Extra & {
  readonly labels: Labels;
  readonly help?: Labels;
  readonly source: string;
  readonly version?: number;
  readonly retired?: string;
};

/** Makes a vocabulary; an id without an entry, or an entry without an id, does not compile. */
export function vocabulary<Id extends string, Extra extends object = object>(
  id: string,
  ids: readonly Id[],
  texts: Readonly<Record<Id, EntryText<NoInfer<Extra>>>>,
): Vocabulary<TaxonomyEntry<Id> & Extra> {
  const entries = ids.map((entryId) => ({ version: 1, ...texts[entryId], id: entryId }));
  const byId = new Map<string, TaxonomyEntry<Id> & Extra>(entries.map((entry) => [entry.id, entry]));
  return { id, entries, find: (wanted) => byId.get(wanted), has: (wanted) => byId.has(wanted) };
}

/** One sentence in the three languages, in the order French, English, Bambara. */
export function words(fr: string, en: string, bm: string): Labels {
  return { fr, en, bm };
}
