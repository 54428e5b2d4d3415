import {
  intakeCatalogue,
  LOCALES,
  nameOfLocale,
  sayLabel,
  shortfall,
  translator,
  type Catalogue,
  type Drafts,
  type KeyOf,
  type Labels,
  type Locale,
  type Translate,
} from '#i18n';

/** Looks up a sentence of the public pages. */
export type T = Translate<KeyOf<typeof intakeCatalogue>>;

/** Says a label of the taxonomy. */
export type Say = (labels: Labels) => string;

/** How a page speaks: its sentences, the taxonomy's labels, and what must be said of its translation. */
export interface Words {
  readonly t: T;
  readonly say: Say;
  /** For `<html lang>`: French where most of the page is said in French for want of a review. */
  readonly lang: Locale;
  /** The sentence that says what this translation is worth; null where there is nothing to say. */
  readonly caution: 'intake.page.drafts' | 'intake.page.partly-french' | null;
}

/** The public pages' sentences as they are written, reviewed or not: for tests and pictures. */
export function wordsIn(locale: Locale): T {
  return translator(intakeCatalogue, locale, 'shown');
}

/** How the public pages speak a language. */
export function speak(locale: Locale, drafts: Drafts): Words {
  const short = shortfall(intakeCatalogue as Catalogue, locale, drafts);
  const caution = short.drafts > 0 ? 'intake.page.drafts' : 'intake.page.partly-french';
  return {
    t: translator(intakeCatalogue, locale, drafts),
    say: (labels) => sayLabel(labels, locale, drafts),
    lang: short.mostlyFrench ? 'fr' : locale,
    caution: short.drafts > 0 || short.inFrench > 0 ? caution : null,
  };
}

/** A page by its address; '' is the form. */
export type PageName = '' | 'follow' | 'how' | 'elsewhere' | 'transparency' | `transparency/${string}`;

/** Where a page stands in a language: French has no prefix. */
export function pathIn(locale: Locale, page: PageName): string {
  return `/${[locale === 'fr' ? '' : locale, page].filter(Boolean).join('/')}`;
}

/** Where a page stands in every language, as a controller names it. */
export function pathsOf(page: PageName): string[] {
  return LOCALES.map((locale) => pathIn(locale, page).slice(1));
}

/** The languages in the order they are offered: the country's before those from elsewhere. */
export const OFFERED_LOCALES: readonly Locale[] = LOCALES.toSorted((one, other) => rank(one) - rank(other));

function rank(locale: Locale): number {
  if (locale === 'en') return 2;
  return locale === 'fr' ? 0 : 1;
}

export { nameOfLocale };
