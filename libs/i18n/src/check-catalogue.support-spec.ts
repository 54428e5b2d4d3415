import { IntlMessageFormat } from 'intl-messageformat';
import type { Catalogue } from './catalogue.js';
import { intlLocale, WRITTEN_LOCALES, type Locale, type WrittenLocale } from './locale.js';

/** One thing that is wrong with a sentence. */
export interface CatalogueFault {
  readonly key: string;
  readonly locale: WrittenLocale;
  readonly fault: 'missing' | 'empty' | 'surplus' | 'malformed' | 'placeholders-differ' | 'same-as-french';
}

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** Every fault of a catalogue: what types can't see (placeholders, syntax, sentences left untranslated). */
export function checkCatalogue(catalogue: Catalogue): CatalogueFault[] {
  const { fr } = catalogue.messages;
  return WRITTEN_LOCALES.flatMap((locale) => {
    const messages = catalogue.messages[locale];
    const surplus = Object.keys(messages).filter((key) => !Object.hasOwn(fr, key));
    return [
      ...surplus.map((key) => ({ key, locale, fault: 'surplus' as const })),
      ...Object.entries(fr).flatMap(([key, french]) => {
        const fault = faultOf(messages[key], french, locale, catalogue.mayEqual.includes(key));
        return fault ? [{ key, locale, fault }] : [];
      }),
    ];
  });
}

function faultOf(
  message: string | undefined,
  french: string,
  locale: WrittenLocale,
  mayEqual: boolean,
): CatalogueFault['fault'] | null {
  if (message === undefined) return 'missing';
  if (message.trim() === '') return 'empty';
  const own = placeholdersOf(message, locale);
  if (!own) return 'malformed';
  if (own.join() !== placeholdersOf(french, 'fr')?.join()) return 'placeholders-differ';
  return locale !== 'fr' && !mayEqual && message === french ? 'same-as-french' : null;
}

/** Names of the placeholders of an ICU message, sorted; null when it can't be parsed. */
export function placeholdersOf(message: string, locale: Locale): string[] | null {
  try {
    const ast = new IntlMessageFormat(message, intlLocale(locale), undefined, { ignoreTag: true }).getAst();
    return [...new Set(ast.flatMap(namesIn))].sort();
  } catch {
    return null;
  }
}

// Element types of the parser: 0 literal, 7 the number sign of a plural; all others name a value.
function namesIn(element: Element): string[] {
  if (element.type === 0 || element.type === 7) return [];
  const own = [element.value];
  if (!('options' in element) || !element.options) return own;
  return [...own, ...Object.values(element.options).flatMap((option) => option.value.flatMap(namesIn))];
}

/**
 * Keys that no source says: whole and in quotes, or by a template, whose `${…}` then stands for a word that some source has
 * in quotes or as a property's name. A key of one plain word is quoted for many reasons; it counts only where it is asked
 * for, as in t('title') or t(empty ? 'empty' : 'title').
 */
export function unusedKeys(catalogue: Catalogue, sources: readonly string[]): string[] {
  const text = sources.join('\n');
  const quoted = new Set([...text.matchAll(QUOTED)].map((match) => match[1]!));
  const asked = new Set(
    [...text.matchAll(ASKED)].flatMap(([call]) => [...call.matchAll(QUOTED)].map((match) => match[1]!)),
  );
  const values = new Set([...quoted, ...[...text.matchAll(VALUES)].map((match) => match[1] ?? match[2]!)]);
  const templates = [...new Set([...text.matchAll(TEMPLATE)].map((match) => match[1]!))].map(patternOf);
  const isBuilt = (key: string, isWord: (word: string) => boolean) =>
    templates.some((template) => template.exec(key)?.slice(1).every(isWord));
  // What fills a gap may itself be built, as in t(`notice.${what}`) with what = `sent-${kind}`.
  const isWord = (word: string) => values.has(word) || isBuilt(word, (inner) => values.has(inner));
  return Object.keys(catalogue.messages.fr).filter(
    (key) => !(key.includes('.') ? quoted : asked).has(key) && !isBuilt(key, isWord),
  );
}

/** What keys a template can be, each of its gaps a group. */
function patternOf(template: string): RegExp {
  const literals = template.split(/\$\{[^}]*\}/).map((literal) => literal.replaceAll('.', '\\.'));
  return new RegExp(`^${literals.join('([A-Za-z0-9.-]+)')}$`);
}

const QUOTED = /['"`]([A-Za-z][A-Za-z0-9.-]*)['"`]/g;
const ASKED = /\bt\([^(){}]*/g;
/** Begins with words of its own: what begins with a gap could be any key. */
const TEMPLATE = /`([a-z][A-Za-z0-9.-]*[.-]\$\{[^}`]*\}(?:[A-Za-z0-9.-]|\$\{[^}`]*\})*)`/g;
/** Names of properties, and numbers. */
const VALUES = /([A-Za-z][A-Za-z0-9]*)\??:|\b(\d+)\b/g;
