import { STORY_MOST } from './filing-content.js';

/** Characters as a reader counts them [Unicode UAX 29]; where the browser can't, code points, of which there are never fewer. */
export function graphemes(text: string): number {
  const units = typeof Intl.Segmenter === 'function' ? new Intl.Segmenter().segment(text) : text;
  let count = 0;
  for (const _ of units) count += 1;
  return count;
}

/** By how many characters a story is longer than may be sent; 0 when it may. */
export function storyOver(story: string): number {
  // A grapheme has at least one UTF-16 unit: only long texts need counting.
  return story.length <= STORY_MOST ? 0 : Math.max(0, graphemes(story) - STORY_MOST);
}
