import { intlLocale, type KeyOf, type Locale, type publicationCatalogue, type Translate } from '#i18n';

/** Says a sentence of the published figures. */
export type FiguresT = Translate<KeyOf<typeof publicationCatalogue>>;

/** A quarter in words. */
export function quarterText(quarter: string, t: FiguresT): string {
  const [year, number] = quarter.split('-Q') as [string, string];
  return t('quarter', { year, number });
}

/** A month in words. */
export function monthText(month: string, locale: Locale): string {
  return new Intl.DateTimeFormat(intlLocale(locale), {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${month}-01T00:00:00Z`));
}
