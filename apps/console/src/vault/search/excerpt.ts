import { spansOf, type Span } from './terms.js';

/** A piece of an excerpt; `hit` where it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** A text's best stretch, and how much of what was looked for it holds. */
export interface Excerpt {
  readonly pieces: readonly Piece[];
  readonly found: number;
}

/** No text is one word of a page's length but by mistake, or to break a screen. */
const LONGEST_PIECE = 200;
const BEFORE = 60;
const AFTER = 140;
/** Hits this near to each other are shown together. */
const NEAR = 100;
/** Looked at for the best stretch; a text that says more was written to keep a reader waiting. */
const MOST_HITS = 500;

/** The stretch of a text in which most of the terms stand; null where none does. */
export function excerptOf(text: string, terms: ReadonlySet<string>): Excerpt | null {
  const spans = spansOf(text);
  const hits = spans
    .filter((span) => span.terms.some((term) => terms.has(term)))
    .sort(byStart)
    .slice(0, MOST_HITS);
  if (hits.length === 0) return null;
  const best = hits
    .map((first) => hits.filter(({ start }) => start >= first.start && start <= first.start + NEAR))
    .reduce((most, near) => (variety(near, terms) > variety(most, terms) ? near : most));
  const [from, to] = [best[0]!.start, Math.max(...best.map(({ end }) => end))];
  const [start, end] = [wordAt(spans, from - BEFORE, from), wordAt(spans, to + AFTER, to)];
  const cut = {
    start: spans.some((span) => span.start < start) ? start : 0,
    end: spans.some((span) => span.end > end) ? end : text.length,
  };
  return { pieces: piecesOf(text, cut, merged(hits)), found: variety(hits, terms) };
}

const byStart = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** How many of the terms the spans hold. */
function variety(spans: readonly Span[], terms: ReadonlySet<string>): number {
  return new Set(spans.flatMap((span) => span.terms.filter((term) => terms.has(term)))).size;
}

/** The edge of a word between a place and the hit: no word, and no letter, is cut in two. */
function wordAt(spans: readonly Span[], place: number, hit: number): number {
  let edge = hit;
  for (const { start, end } of spans) {
    if (place < hit && start >= place) edge = Math.min(edge, start);
    if (place > hit && end <= place) edge = Math.max(edge, end);
  }
  return edge;
}

/** A number's parts lie within the whole of it. */
function merged(spans: readonly Span[]): { start: number; end: number }[] {
  const whole: { start: number; end: number }[] = [];
  for (const { start, end } of spans) {
    const last = whole.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else whole.push({ start, end });
  }
  return whole;
}

const shortened = (text: string): string => [...text.replace(/\s+/gu, ' ')].slice(0, LONGEST_PIECE).join('');

function piecesOf(
  text: string,
  cut: { readonly start: number; readonly end: number },
  hits: readonly { readonly start: number; readonly end: number }[],
): Piece[] {
  const pieces: Piece[] = [];
  const push = (start: number, end: number, hit: boolean) => {
    if (end > start) pieces.push({ text: shortened(text.slice(start, end)), hit });
  };
  let at = cut.start;
  for (const { start, end } of hits.filter((one) => one.start >= cut.start && one.end <= cut.end)) {
    push(at, start, false);
    push(start, end, true);
    at = end;
  }
  push(at, cut.end, false);
  if (cut.start > 0) pieces.unshift({ text: '… ', hit: false });
  if (cut.end < text.length) pieces.push({ text: ' …', hit: false });
  return pieces;
}
