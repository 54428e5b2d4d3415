/** The languages of the interface. French is what a page shows when nothing else is asked for. */
export const LOCALES = ['fr', 'en', 'bm'] as const;

export type Locale = (typeof LOCALES)[number];

/** The locale of last resort. */
export const DEFAULT_LOCALE: Locale = 'fr';

/** One sentence in every language of the interface. */
export type Labels = Readonly<Record<Locale, string>>;

/** Whether a native speaker of the field has read a translation. */
export type ReviewState = 'reviewed' | 'draft';

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

/** The tag to hand to Intl: Bambara where the platform knows it, else French with Mali's customs. */
export function intlLocale(locale: Locale): string {
  if (locale === 'bm') return Intl.NumberFormat.supportedLocalesOf('bm').length > 0 ? 'bm' : 'fr-ML';
  return locale === 'fr' ? 'fr-ML' : 'en-GB';
}
