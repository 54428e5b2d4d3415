import { randomInt } from 'node:crypto';
import type { DeclaredFacts } from '#complaints/domain';
import { receiptGroups } from '#sealing';
import type { Testimony } from '../people/public-door.js';
import type { Needle } from './needle-index.js';

const LETTERS = [...'abdefgiklmnorstuwyzɛɔŋɲéè'];
const PIECE_WORDS = 2;
const PIECES_MOST = 12;
const CATEGORIES = [
  ['corruption', 'bribery'],
  ['human-rights', 'liberty'],
  ['corruption', 'embezzlement'],
  ['human-rights', 'gender-based-violence'],
  ['human-rights', 'property'],
] as const;

/** A text nobody else could have written: words of random letters, some of them Bambara's. */
export function distinctText(words: number): string {
  return Array.from({ length: words }, distinctWord).join(' ');
}

/** Pieces of a text, each enough to betray it: storage cuts long values at places of its own. */
export function piecesOf(label: string, text: string): Needle[] {
  const words = text.split(' ');
  const step = Math.max(PIECE_WORDS, Math.ceil(words.length / PIECES_MOST));
  const starts = Array.from({ length: Math.ceil(words.length / step) }, (_, place) => place * step);
  return starts
    .map((start) => words.slice(start, start + PIECE_WORDS).join(' '))
    .filter((value) => value.length >= 8)
    .map((value) => ({ label, value }));
}

/** A testimony full of what must never be stored readable. */
export function distinctTestimony(number: number): Testimony {
  const [kind, category] = CATEGORIES[number % CATEGORIES.length]!;
  const facts: DeclaredFacts = {
    ...{ kind, category, districtId: number % 2 === 0 ? 'sikasso' : 'mopti', aboutWhom: 'someone-else' },
    ...{ risk: number % 10 === 9 ? ['danger-to-life'] : [], language: 'fr', genderWish: 'any' },
    ...{
      consents: ['contact', 'share-cndh'],
      reporter: 'victim',
      contact: 'safe-contact',
      sex: null,
      ageBand: null,
    },
  };
  return {
    facts,
    content: {
      ...{ version: 1, facts, name: distinctText(2), people: distinctText(6), when: distinctText(4) },
      // Short ones stand in a row, long ones apart from it, in chunks.
      story: distinctText(number % 5 === 0 ? 600 : 60),
      contact: {
        ...{ channel: 'phone', how: distinctPhone(), hours: distinctText(3) },
        ...{ whoMayAnswer: distinctText(2), whatMayBeSaid: distinctText(3) },
      },
    },
  };
}

/** Everything in a testimony that must be found nowhere. */
export function needlesOfTestimony(number: number, { content }: Testimony): Needle[] {
  const label = (what: string) => `complaint ${number}: ${what}`;
  const { contact } = content;
  const { how, hours, whoMayAnswer, whatMayBeSaid } = contact!;
  return [
    ...piecesOf(label('story'), content.story),
    ...piecesOf(label('when'), content.when),
    ...piecesOf(label('people'), content.people),
    { label: label('name'), value: content.name },
    { label: label('phone number'), value: how },
    { label: label('phone number'), value: how.replace(/\D/g, '') },
    ...[hours, whoMayAnswer, whatMayBeSaid].map((value) => ({ label: label('contact'), value })),
  ];
}

/** A receipt code in each way it is written. */
export function needlesOfCode(label: string, code: string): Needle[] {
  const groups = receiptGroups(code);
  return [code, groups.join(' '), groups.join('-')].map((value) => ({ label, value }));
}

/** Bytes that must be found nowhere, at three places of theirs. */
export function needlesOfBytes(label: string, bytes: Uint8Array): Needle[] {
  const starts = bytes.length <= 48 ? [0] : [0, bytes.length >> 1, bytes.length - 24];
  return starts.map((start) => ({
    label,
    value: bytes.length <= 48 ? bytes : bytes.slice(start, start + 24),
  }));
}

function distinctWord(): string {
  return Array.from({ length: randomInt(7, 12) }, () => LETTERS[randomInt(LETTERS.length)]).join('');
}

function distinctPhone(): string {
  const pairs = Array.from({ length: 4 }, () => String(randomInt(10, 100)));
  return `+223 ${pairs.join(' ')}`;
}
