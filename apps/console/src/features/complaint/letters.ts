import { isLocale, lettersCatalogue, LOCALES, translate, type Drafts, type KeyOf, type Locale } from '#i18n';

/** Beginnings of usual messages, to be finished by hand. */
export const TEMPLATES = ['received', 'more', 'safety', 'elsewhere', 'concluded'] as const;

type LetterId = KeyOf<typeof lettersCatalogue> extends `letter.${infer Id}` ? Id : never;

/** The beginning of a letter in the language the person filed in; French where that has none that may be said. */
export const letterIn = (language: string, id: LetterId, drafts: Drafts): string =>
  translate(lettersCatalogue, isLocale(language) ? language : 'fr', `letter.${id}`, {}, drafts);

/** The language in which `letterIn` says it. */
export const letterLanguage = (language: string, drafts: Drafts): Locale =>
  isLocale(language) && letterIn(language, 'received', drafts) !== letterIn('fr', 'received', drafts)
    ? language
    : 'fr';

// In every language: what is begun in one language is still to be finished in another.
const PLACES = LOCALES.flatMap((locale) =>
  TEMPLATES.flatMap((id) => letterIn(locale, id, 'shown').match(/\[[^\]]+\]/g) ?? []),
);

/** The place of a template that nobody filled in yet, or null: nothing of ours in brackets goes to a person. */
export function unfilledPlace(text: string): string | null {
  return PLACES.find((place) => text.includes(place)) ?? null;
}
