import { NARRATIVES } from '../../scripts/demo/narratives/index.js';

const CHARACTERS = 4_000;
const WORDS = NARRATIVES.flatMap(({ told, note }) => `${told} ${note}`.split(/\s+/));

/** The word that only the complaint of this number has. */
export const ownWord = (number: number): string => `sceau${String(number).padStart(5, '0')}`;

/** Stories of 4,000 characters in the demonstration's words, each in an order of its own, with one word that no other has. */
export function stories(count: number): string[] {
  return Array.from({ length: count }, (_, number) => {
    let story = `Récit ${ownWord(number)}`;
    for (let i = 1; story.length < CHARACTERS; i++)
      story += ` ${WORDS[(number * 7_919 + i * (number + 1)) % WORDS.length]}`;
    return story;
  });
}
