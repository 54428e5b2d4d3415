import type { LaterWords } from '../src/form/later-words.js';

const known = new Map<string, Promise<LaterWords>>();

/** Words that the page came without, since most of it is never said; what the line has lost is asked for again. */
export function laterWords({ locale }: { readonly locale: string }): Promise<LaterWords> {
  const words = known.get(locale) ?? fetched(locale);
  known.set(locale, words);
  words.catch(() => known.delete(locale));
  return words;
}

async function fetched(locale: string): Promise<LaterWords> {
  const answer = await fetch(`/words/${locale}`);
  if (!answer.ok) throw new Error('words');
  return (await answer.json()) as LaterWords;
}
