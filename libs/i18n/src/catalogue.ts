import { IntlMessageFormat } from 'intl-messageformat';
import { ADDED_LANGUAGES } from './languages/index.js';
import {
  intlLocale,
  isWritten,
  numberLocale,
  type Labels,
  type Locale,
  type WrittenLocale,
} from './locale.js';
import { labelId, maySay, reviewState, type Drafts, type ReviewState } from './review.js';

/** Sentences by key, in ICU message syntax. */
export type Messages = Readonly<Record<string, string>>;

/** The shape a translation must have: every key of the French file, and no other. */
export type TranslationOf<Fr extends Messages> = Readonly<Record<keyof Fr & string, string>>;

/** One room's sentences in the three languages. */
export interface Catalogue<Key extends string = string> {
  readonly name: string;
  readonly messages: Readonly<Record<WrittenLocale, Readonly<Record<Key, string>>>>;
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
  options: { readonly mayEqual?: readonly (keyof Fr & string)[] } = {},
): Catalogue<keyof Fr & string> {
  return {
    name,
    messages: messages as Catalogue<keyof Fr & string>['messages'],
    mayEqual: options.mayEqual ?? [],
  };
}

const compiled = new Map<string, IntlMessageFormat>();

/** A sentence and the language it is in: French where its translation is missing or may not be said. */
interface Said {
  readonly text: string;
  readonly locale: Locale;
}

/** The translation of one sentence, whatever its state; undefined where there is none. */
export function ownSentence(catalogue: Catalogue, locale: Locale, key: string): string | undefined {
  if (isWritten(locale)) return catalogue.messages[locale][key];
  const sentences: Readonly<Record<string, Messages | undefined>> =
    ADDED_LANGUAGES.find(({ tag }) => tag === locale)?.sentences ?? {};
  return sentences[catalogue.name]?.[key];
}

/** Whether a speaker has read the translation of one sentence. */
function sentenceState(catalogue: Catalogue, locale: Locale, key: string): ReviewState {
  const french = catalogue.messages.fr[key] ?? '';
  return reviewState(locale, `${catalogue.name}:${key}`, french, ownSentence(catalogue, locale, key));
}

const said = new WeakMap<object, Map<string, ReadonlyMap<string, Said>>>();

/** What a catalogue says in a language; worked out once, since every page asks for hundreds of sentences. */
function saidBy(catalogue: Catalogue, locale: Locale, drafts: Drafts): ReadonlyMap<string, Said> {
  const ways = said.get(catalogue) ?? new Map<string, ReadonlyMap<string, Said>>();
  said.set(catalogue, ways);
  const way = `${locale} ${drafts}`;
  const known = ways.get(way);
  if (known) return known;
  const fresh = new Map(
    Object.entries(catalogue.messages.fr).map(([key, french]): [string, Said] =>
      maySay(sentenceState(catalogue, locale, key), drafts)
        ? [key, { text: ownSentence(catalogue, locale, key)!, locale }]
        : [key, { text: french, locale: 'fr' }],
    ),
  );
  ways.set(way, fresh);
  return fresh;
}

/** Lays a language's sentences into a catalogue that was built without them: the console's, which fetches them when read. */
export function addSentences(catalogue: Catalogue, locale: WrittenLocale, sentences: Messages): void {
  Object.assign(catalogue.messages[locale], sentences);
  said.delete(catalogue);
}

/** How much of a catalogue a language says: the sentences that are drafts, and those that are said in French. */
export function shortfall(catalogue: Catalogue, locale: Locale, drafts: Drafts) {
  const sentences = [...saidBy(catalogue, locale, drafts)];
  const inFrench = locale === 'fr' ? 0 : sentences.filter(([, { locale: own }]) => own === 'fr').length;
  const unread = sentences.filter(([key]) => sentenceState(catalogue, locale, key) === 'draft').length;
  return { inFrench, drafts: drafts === 'shown' ? unread : 0, mostlyFrench: inFrench * 2 > sentences.length };
}

/** One sentence of a catalogue; plain sentences cost a look-up, the others are compiled once. */
export function translate<Key extends string>(
  catalogue: Catalogue<Key>,
  locale: Locale,
  key: Key,
  values?: MessageValues,
  drafts: Drafts = 'withheld',
): string {
  const sentence = saidBy(catalogue as Catalogue, locale, drafts).get(key);
  if (sentence === undefined) throw new RangeError(`No sentence ${catalogue.name}.${key}`);
  return formatMessage(sentence.text, sentence.locale, values);
}

/** The function that looks up one catalogue in one language: `const t = translator(intake, 'fr')`. */
export function translator<Key extends string>(
  catalogue: Catalogue<Key>,
  locale: Locale,
  drafts: Drafts = 'withheld',
): Translate<Key> {
  return (key, values) => translate(catalogue, locale, key, values, drafts);
}

/** Fills an ICU message; throws when a placeholder has no value. */
export function formatMessage(message: string, locale: Locale, values?: MessageValues): string {
  if (!message.includes('{') && !message.includes("''")) return message;
  const cacheKey = `${locale} ${message}`;
  let format = compiled.get(cacheKey);
  if (!format) {
    format = new IntlMessageFormat(message, intlLocale(locale), undefined, {
      ignoreTag: true,
      formatters: {
        getNumberFormat: (_, options) => new Intl.NumberFormat(numberLocale(locale), options),
        getDateTimeFormat: (...asked) => new Intl.DateTimeFormat(...asked),
        getPluralRules: (...asked) => new Intl.PluralRules(...asked),
      },
    });
    compiled.set(cacheKey, format);
  }
  return String(format.format(values as Record<string, string | number | Date> | undefined));
}

/** True when the catalogue has this key: for codes that come from outside, such as a problem's. */
export function hasKey<Key extends string>(catalogue: Catalogue<Key>, key: string): key is Key {
  return Object.hasOwn(catalogue.messages.fr, key);
}

/** A label's translation, whatever its state. */
export function ownLabel(labels: Labels, locale: Locale): string | undefined {
  return isWritten(locale)
    ? labels[locale]
    : ADDED_LANGUAGES.find(({ tag }) => tag === locale)?.labels[labels.fr];
}

/** One label of the taxonomy in one language; French where its translation is missing or may not be said. */
export function sayLabel(labels: Labels, locale: Locale, drafts: Drafts = 'withheld'): string {
  const own = ownLabel(labels, locale);
  return maySay(reviewState(locale, labelId(labels.fr), labels.fr, own), drafts) ? own! : labels.fr;
}

/** The label of an entry in one language. */
export function labelOf(entry: { readonly labels: Labels }, locale: Locale, drafts?: Drafts): string {
  return sayLabel(entry.labels, locale, drafts);
}
