import { formsOfRun, numberRuns, soughtForms } from '../search/numbers.js';
import { wordsOf } from '../search/words.js';
import { partsOf, type DeclaredConflict } from './declared.js';

/** Words that may stand between the first and the last of a name, beside its own. */
const BETWEEN = 5;

/** Whether one of these persons or places is named in one of the texts, or can be dialled by it. */
export function isConcerned(conflicts: readonly DeclaredConflict[], texts: readonly string[]): boolean {
  const names = conflicts.map(({ name }) => partsOf(name)).filter((parts) => parts.length > 0);
  const numbers = conflicts.flatMap(({ phone }) => soughtOf(phone));
  return texts.some((text) => {
    const words = wordsOf(text);
    const forms = words.map(({ form }) => form);
    const places = placesOf(forms);
    return (
      names.some((parts) => standsIn(parts, forms, places)) ||
      (numbers.length > 0 && isDialled(numbers, text, words))
    );
  });
}

function soughtOf(phone: string): string[] {
  const runs = numberRuns(phone, wordsOf(phone));
  if (runs.length === 0) return [];
  // However it was spaced, one entry is one number.
  return soughtForms({ words: runs.flatMap(({ words }) => words) });
}

function isDialled(numbers: readonly string[], text: string, words: ReturnType<typeof wordsOf>): boolean {
  const dialled = numberRuns(text, words).flatMap(formsOfRun);
  // Another number may follow without a gap that parts them.
  return dialled.some((one) => numbers.some((sought) => one.startsWith(sought)));
}

function placesOf(forms: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  forms.forEach((form, place) => {
    const known = places.get(form);
    if (known) known.push(place);
    else places.set(form, [place]);
  });
  return places;
}

/** Whole words, all of them, in whichever order, near one another. */
function standsIn(
  parts: readonly string[],
  forms: readonly string[],
  places: ReadonlyMap<string, readonly number[]>,
): boolean {
  const found = parts.map((part) => places.get(part));
  if (!found.every((list) => list !== undefined)) return false;
  if (parts.length === 1) return true;
  const rarest = found.reduce((least, list) => (list.length < least.length ? list : least));
  const reach = parts.length - 1 + BETWEEN;
  return rarest.some((place) => {
    const first = Math.max(0, place - reach);
    for (let from = first; from <= place; from++) {
      const stretch = new Set(forms.slice(from, from + reach + 1));
      if (parts.every((part) => stretch.has(part))) return true;
    }
    return false;
  });
}
