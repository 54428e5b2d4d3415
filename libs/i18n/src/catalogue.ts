import { IntlMessageFormat } from 'intl-messageformat';
import { intlLocale, type Labels, type Locale, type ReviewState } from './locale.js';

/** Sentences by key, in ICU message syntax. */
export type Messages = Readonly<Record<string, string>>;

/** The shape a translation must have: every key of the French file, and no other. */
export type TranslationOf<Fr extends Messages> = Readonly<Record<keyof Fr & string, string>>;

/** One room's sentences in every language, with the state of its Bambara. */
export interface Catalogue<Key extends string = string> {
  readonly name: string;
  readonly messages: Readonly<Record<Locale, Readonly<Record<Key, string>>>>;
  readonly review: Readonly<Record<Locale, ReviewState>>;
  /** Keys whose sentence may be the same in two languages (names, abbreviations). */
  readonly mayEqual: readonly Key[];
}

/** The keys of a catalogue. */
export type KeyOf<C> = C extends Catalogue<infer Key> ? Key : never;

/** Values for the placeholders of a sentence. */
export type MessageValues = Readonly<Record<string, string | number | Date>>;

/** Looks up sentences of one catalogue in one language. */
export type Translate<Key extends string> = (key: Key, values?: MessageValues) => string;

/** Makes a catalogue; a key that is missing or too many in a translation does not compile. */
export function defineCatalogue<const Fr extends Messages>(
  name: string,
  messages: { readonly fr: Fr; readonly en: TranslationOf<Fr>; readonly bm: TranslationOf<Fr> },
  options: { readonly bm?: ReviewState; readonly mayEqual?: readonly (keyof Fr & string)[] } = {},
): Catalogue<keyof Fr & string> {
  return {
    name,
    messages: messages as Catalogue<keyof Fr & string>['messages'],
    review: { fr: 'reviewed', en: 'reviewed', bm: options.bm ?? 'draft' },
    mayEqual: options.mayEqual ?? [],
  };
}

const compiled = new Map<string, IntlMessageFormat>();

/** One sentence of a catalogue; plain sentences cost a look-up, the others are compiled once. */
export function translate<Key extends string>(
  catalogue: Catalogue<Key>,
  locale: Locale,
  key: Key,
  values?: MessageValues,
): string {
  const message = catalogue.messages[locale][key];
  if (message === undefined) throw new RangeError(`No sentence ${catalogue.name}.${key}`);
  return formatMessage(message, locale, values);
}

/** The function that looks up one catalogue in one language: `const t = translator(intake, 'fr')`. */
export function translator<Key extends string>(catalogue: Catalogue<Key>, locale: Locale): Translate<Key> {
  return (key, values) => translate(catalogue, locale, key, values);
}

/** Fills an ICU message; throws when a placeholder has no value. */
export function formatMessage(message: string, locale: Locale, values?: MessageValues): string {
  if (!message.includes('{') && !message.includes("''")) return message;
  const cacheKey = `${locale} ${message}`;
  let format = compiled.get(cacheKey);
  if (!format) {
    format = new IntlMessageFormat(message, intlLocale(locale), undefined, { ignoreTag: true });
    compiled.set(cacheKey, format);
  }
  return String(format.format(values as Record<string, string | number | Date> | undefined));
}

/** True when the catalogue has this key: for codes that come from outside, such as a problem's. */
export function hasKey<Key extends string>(catalogue: Catalogue<Key>, key: string): key is Key {
  return Object.hasOwn(catalogue.messages.fr, key);
}

/** The label of an entry in one language. */
export function labelOf(entry: { readonly labels: Labels }, locale: Locale): string {
  return entry.labels[locale];
}
