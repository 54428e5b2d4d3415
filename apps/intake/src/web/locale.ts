import { intakeCatalogue, translator, type KeyOf, type Locale, type Translate } from '#i18n';

/** Looks up a sentence of the public pages. */
export type T = Translate<KeyOf<typeof intakeCatalogue>>;

/** The public pages' sentences in one language. */
export function wordsIn(locale: Locale): T {
  return translator(intakeCatalogue, locale);
}

/** A page by its address; '' is the form. */
export type PageName = '' | 'follow' | 'how' | 'elsewhere';

/** Where a page stands in a language: French has no prefix. */
export function pathIn(locale: Locale, page: PageName): string {
  return `/${[locale === 'fr' ? '' : locale, page].filter(Boolean).join('/')}`;
}

/** The languages in the order they are offered. */
export const OFFERED_LOCALES = ['fr', 'bm', 'en'] as const satisfies readonly Locale[];

/** The languages by their own names. */
export const LOCALE_NAMES: Readonly<Record<Locale, string>> = {
  fr: 'Français',
  bm: 'Bamanankan',
  en: 'English',
};
