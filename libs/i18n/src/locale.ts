import { ADDED_LANGUAGES } from './languages/index.js';

/** The languages that every catalogue has in full. */
export const WRITTEN_LOCALES = ['fr', 'en', 'bm'] as const;

export type WrittenLocale = (typeof WRITTEN_LOCALES)[number];

/** A language of the interface: one of the three, or an added one. */
export type Locale = WrittenLocale | (string & { readonly added: true });

/** The languages of the interface. French is what a page shows when nothing else is asked for. */
export const LOCALES: readonly Locale[] = [
  ...WRITTEN_LOCALES,
  ...ADDED_LANGUAGES.map(({ tag }) => tag as Locale),
];

/** The locale of last resort. */
export const DEFAULT_LOCALE: Locale = 'fr';

/** One sentence in the three languages; an added one has its own by the French. */
export type Labels = Readonly<Record<WrittenLocale, string>>;

/** A language by its own name. */
export function nameOfLocale(locale: Locale): string {
  const names: Readonly<Record<string, string>> = { fr: 'Français', en: 'English', bm: 'Bamanankan' };
  return names[locale] ?? ADDED_LANGUAGES.find(({ tag }) => tag === locale)?.name ?? locale;
}

/** True for a language that every catalogue has in full. */
export function isWritten(locale: Locale): locale is WrittenLocale {
  return (WRITTEN_LOCALES as readonly string[]).includes(locale);
}

/** True for one of the interface's languages. */
export function isLocale(value: unknown): value is Locale {
  return typeof value === 'string' && (LOCALES as readonly string[]).includes(value);
}

/**
 * The best locale for an Accept-Language header (RFC 9110, 12.5.4), else French.
 * French wins a tie with English: it is the working language, and browsers list English unasked.
 */
export function negotiateLocale(acceptLanguage: string | null | undefined): Locale {
  const asked = (acceptLanguage ?? '')
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const q = parameters.map((p) => /^\s*q=([01](?:\.\d{0,3})?)\s*$/.exec(p)?.[1]).find(Boolean);
      return {
        locale: LOCALES.find((l) => tag.split('-')[0] === l),
        quality: q === undefined ? 1 : Number(q),
      };
    })
    .filter((range) => range.locale !== undefined && range.quality > 0);
  const best = Math.max(0, ...asked.map((range) => range.quality));
  const equals = asked.filter((range) => range.quality === best);
  return (
    equals.find((range) => range.locale === DEFAULT_LOCALE)?.locale ?? equals[0]?.locale ?? DEFAULT_LOCALE
  );
}

/** The tag for numbers: written as French writes them where a platform knows better words than numbers of a language. */
export const numberLocale = (locale: Locale): string => (locale === 'bm' ? 'fr-ML' : intlLocale(locale));

/** The tag to hand to Intl: the language where the platform knows it, else French with Mali's customs. */
export function intlLocale(locale: Locale): string {
  if (locale === 'en') return 'en-GB';
  const known = locale !== 'fr' && Intl.NumberFormat.supportedLocalesOf(locale).length > 0;
  return known ? locale : 'fr-ML';
}
