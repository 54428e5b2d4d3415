import MiniSearch from 'minisearch';
import { excerptOf, type Piece } from './excerpt.js';
import { queryOf, termsOf } from './terms.js';

/** Where in a complaint a text stands. */
const PLACES = ['reference', 'story', 'people', 'contact', 'message', 'note', 'transcript'] as const;
export type Place = (typeof PLACES)[number];

/** A text of a complaint that is searched. */
export interface Passage {
  readonly place: Place;
  readonly text: string;
}

/** A complaint in which everything that was looked for stands: where, and the best of it. */
export interface TextHit {
  readonly id: string;
  readonly place: Place;
  readonly excerpt: readonly Piece[];
}

/** The best hits, and how many there are. */
export interface TextHits {
  readonly total: number;
  readonly hits: readonly TextHit[];
}

interface Entry extends Readonly<Record<Place, string>> {
  readonly id: string;
  readonly passages: readonly Passage[];
}

/** Letters a word must have before another one like it will do. */
const FUZZY_FROM = 5;

/** Opened texts of complaints, by their words; in memory alone. */
export class TextIndex {
  private readonly entries = new Map<string, Entry>();
  private readonly words = new MiniSearch<Entry>({
    fields: [...PLACES],
    tokenize: termsOf,
    processTerm: (term) => term,
    searchOptions: {
      // A query's terms come folded.
      tokenize: (term) => [term],
      prefix: true,
      fuzzy: (term) => (term.length >= FUZZY_FROM && !/^[0-9]/.test(term) ? 1 : false),
      weights: { prefix: 0.8, fuzzy: 0.3 },
      boost: { reference: 4, people: 2, contact: 2 },
    },
  });

  /** Enters a complaint's texts, in place of those it had. */
  put(id: string, passages: readonly Passage[]): void {
    this.drop(id);
    const at = (place: Place) =>
      passages.flatMap((passage) => (passage.place === place ? [passage.text] : [])).join('\n');
    const places = Object.fromEntries(PLACES.map((place) => [place, at(place)])) as Record<Place, string>;
    const entry: Entry = { id, passages, ...places };
    this.entries.set(id, entry);
    this.words.add(entry);
  }

  /** Takes a complaint's texts and words out: nothing of them is left. */
  drop(id: string): void {
    const entry = this.entries.get(id);
    if (!entry) return;
    this.entries.delete(id);
    this.words.remove(entry);
  }

  /** Where everything that is looked for stands, best first. */
  search(sought: string, most: number): TextHits {
    const query = queryOf(sought);
    if (!query) return { total: 0, hits: [] };
    const found = this.words.search(query);
    const hits = found.slice(0, most).flatMap(({ id, match }): TextHit[] => {
      const terms = new Set(Object.keys(match));
      return this.best(this.entries.get(id as string)!, terms);
    });
    return { total: found.length, hits };
  }

  /** The passage that holds most of the terms. */
  private best({ id, passages }: Entry, terms: ReadonlySet<string>): TextHit[] {
    const excerpts = passages.flatMap(({ place, text }) => {
      const excerpt = excerptOf(text, terms);
      return excerpt ? [{ place, ...excerpt }] : [];
    });
    const [best] = excerpts.sort((a, b) => b.found - a.found);
    return best ? [{ id, place: best.place, excerpt: best.pieces }] : [];
  }
}
