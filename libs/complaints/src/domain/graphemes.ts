import { STORY_BYTES_MOST, STORY_MOST } from './filing-content.js';

/** So many are counted one by one; of what is so much too long, the rest is told in UTF-16 units, counted at once. */
const COUNTED_MOST = 250_000;

const UTF_8 = new TextEncoder();

/** Characters as a reader counts them [Unicode UAX 29]; where the browser can't, code points, of which there are never fewer. */
export function graphemes(text: string): number {
  let count = 0;
  let units = 0;
  for (const character of charactersOf(text)) {
    if (count === COUNTED_MOST) return count + text.length - units;
    count += 1;
    units += character.length;
  }
  return count;
}

/** By how many characters a story is longer than may be sent; 0 when it may. */
export function storyOver(story: string): number {
  // A grapheme has at least one UTF-16 unit, of at most three bytes: only long texts need counting.
  if (story.length <= STORY_MOST) return 0;
  const bytes = UTF_8.encode(story).length;
  return Math.max(0, graphemes(story) - (bytes > STORY_BYTES_MOST ? fitting(story) : STORY_MOST));
}

/** How many characters from the beginning have room, few where each of them has marks upon marks. */
function fitting(story: string): number {
  let count = 0;
  let bytes = 0;
  for (const character of charactersOf(story)) {
    bytes += UTF_8.encode(character).length;
    if (count === STORY_MOST || bytes > STORY_BYTES_MOST) break;
    count += 1;
  }
  return count;
}

function* charactersOf(text: string): Generator<string> {
  if (typeof Intl.Segmenter !== 'function') return yield* text;
  for (const { segment } of new Intl.Segmenter().segment(text)) yield segment;
}
