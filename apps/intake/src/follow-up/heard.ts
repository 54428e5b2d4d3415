import type { SoundFiles } from '../web/assets.js';
import type { SpokenId } from '../voices/spoken.js';
import { outcomeIds, type Outcome } from './outcome.js';

/** Where a complaint stands, as far as it is read aloud; what bears a date is said without it. */
export interface Told extends Outcome {
  readonly state: string;
  readonly next: string;
  readonly unreadable: boolean;
}

/** The recordings that say a standing, in the order of the page: each sentence is one of its own, since they are few and their combinations many. */
export function heardIds(told: Told): readonly SpokenId[] {
  const ids = [
    told.next === 'withdrawal' ? 'withdrawn' : `state-${told.state}`,
    ...outcomeIds(told).map((id) => id.replace('.', '-')),
    `next-${told.next}`,
    ...(told.unreadable ? ['unreadable'] : []),
  ];
  return ids as SpokenId[];
}

/** Their files, to be played one after the other; null where one is missing: half of a standing is another one. */
export function heardOf(sounds: SoundFiles, told: Told): string | null {
  const files = heardIds(told).map((id) => sounds[id]);
  return files.every((file) => file !== undefined) ? files.join(' ') : null;
}
