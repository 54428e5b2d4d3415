import { graphemes, storyOver } from '#complaints/domain';
import { byId, make, tagOf } from './dom.js';

/** What is told aloud begins this far before the limit. */
const NEAR = 5_000;
/** A cheap telephone counts a long story in tenths of a second: only when the fingers rest. */
const REST_MS = 400;

/** How long a story may be, and how that is said. */
export interface LengthOptions {
  readonly locale: string;
  /** Graphemes. */
  readonly most: number;
  /** With %left% where the number stands. */
  readonly left: string;
  /** With %over% where the number stands. */
  readonly over: string;
}

/** Shows under the story how long it is; says so aloud only near the limit. Nothing is ever cut. */
export function showStoryLength({ locale, most, left, over }: LengthOptions): void {
  const story = byId<HTMLTextAreaElement>('story');
  const length = make('p', 'hint');
  length.id = 'story-length';
  const near = make('p', 'hint');
  near.setAttribute('role', 'status');
  const inWords = new Intl.NumberFormat(tagOf(locale));
  const count = (): void => {
    const written = graphemes(story.value);
    length.textContent = `${inWords.format(written)} / ${inWords.format(most)}`;
    const beyond = storyOver(story.value);
    length.classList.toggle('err', beyond > 0);
    if (beyond > 0) near.textContent = over.replace('%over%', inWords.format(beyond));
    else
      near.textContent = written > most - NEAR ? left.replace('%left%', inWords.format(most - written)) : '';
  };
  let resting: ReturnType<typeof setTimeout> | undefined;
  story.addEventListener('input', () => {
    clearTimeout(resting);
    resting = setTimeout(count, REST_MS);
  });
  story.parentElement!.append(length, near);
  count();
}
