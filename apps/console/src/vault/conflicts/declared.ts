import { numberRuns } from '../search/numbers.js';
import { wordsOf } from '../search/words.js';

/** A person or a place with whom a verifier is in conflict; of a person a name, a telephone number or both. */
export interface DeclaredConflict {
  readonly kind: 'person' | 'place';
  readonly name: string;
  readonly phone: string;
}

/** Kinds of sealed texts that are compared: what the person told, whenever they did. */
export const COMPARED_KINDS: readonly string[] = ['filing', 'addition', 'message-in'];

/** Entries and letters at most: the list is compared with each complaint that is opened, and has one size on the server. */
export const CONFLICTS_MOST = 60;
export const NAME_MOST = 80;
export const PHONE_MOST = 24;

/** Why an entry would find nothing, or too much. */
export type ConflictFault = 'empty' | 'short' | 'phone';

/** Letters of a name that stands alone: a shorter one is half of all texts. */
const LEAST_ALONE = 4;
const LEAST_BESIDE = 3;
/** Digits of a telephone number in Mali. */
const LEAST_DIGITS = 8;
/** Between the parts of a name, and no part of it. */
const PARTICLES = new Set(['de', 'du', 'des', 'la', 'le', 'les', 'el', 'al', 'ag', 'dit', 'dite', 'et']);

/** The words by which a name is found, folded as texts are; particles only where too little is left without them. */
export function partsOf(name: string): string[] {
  const all = [...new Set(wordsOf(name).map(({ form }) => form))];
  const telling = all.filter((form) => !PARTICLES.has(form));
  return isTelling(telling) ? telling : all;
}

/** The digits by which a telephone number is found. */
const digitsOf = (phone: string): string =>
  numberRuns(phone, wordsOf(phone))
    .flatMap(({ words }) => words.map(({ form }) => form))
    .join('');

/** Two words of which one says something, or one that is long enough. */
const isTelling = (parts: readonly string[]): boolean =>
  parts.length > 1
    ? parts.some((part) => part.length >= LEAST_BESIDE && !PARTICLES.has(part))
    : (parts[0] ?? '').length >= LEAST_ALONE;

/** What is wrong with an entry; null where it can be compared. */
export function conflictFault({ kind, name, phone }: DeclaredConflict): ConflictFault | null {
  const [named, dialled] = [name.trim() !== '', kind === 'person' && phone.trim() !== ''];
  if (!named && !dialled) return 'empty';
  if (dialled && digitsOf(phone).length < LEAST_DIGITS) return 'phone';
  return named && !isTelling(partsOf(name)) ? 'short' : null;
}

/** What was sealed as a list, as far as it is one; null where it is not. */
export function parseConflicts(value: unknown): readonly DeclaredConflict[] | null {
  if (!Array.isArray(value) || value.length > CONFLICTS_MOST) return null;
  return (value as readonly unknown[]).every(isConflict) ? (value as readonly DeclaredConflict[]) : null;
}

function isConflict(value: unknown): value is DeclaredConflict {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, name, phone } = value as Readonly<Record<string, unknown>>;
  if ((kind !== 'person' && kind !== 'place') || typeof name !== 'string' || typeof phone !== 'string')
    return false;
  return name.length <= NAME_MOST && phone.length <= PHONE_MOST && !conflictFault({ kind, name, phone });
}
