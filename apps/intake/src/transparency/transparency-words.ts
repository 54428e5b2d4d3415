import { keyName, partsOfQuarter, RESTRICTED, type Naming } from '#counts/domain';
import { intlLocale, type KeyOf, type Locale, type publicationCatalogue, type Translate } from '#i18n';
import type { Say } from '../web/locale.js';

/** Says a sentence of the published figures. */
export type FiguresT = Translate<KeyOf<typeof publicationCatalogue>>;

/** A quarter in words. */
export function quarterText(quarter: string, t: FiguresT): string {
  return t('quarter', partsOfQuarter(quarter));
}

/** Says the row of a table by year that has no name of its own. */
export type RowName = (axis: 'district' | 'category', key: string) => string;

/** Names rows as the network's own figures do; what is restricted as the page explains it. */
export function rowNames(t: FiguresT, figures: Naming['t'], say: Say, locale: Locale): RowName {
  const month = (key: string) => monthText(key, locale);
  return (axis, key) =>
    key === RESTRICTED
      ? t('restricted')
      : keyName(axis, key, { t: figures, say, month, place: () => undefined });
}

/** A month in words. */
export function monthText(month: string, locale: Locale): string {
  return new Intl.DateTimeFormat(intlLocale(locale), {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${month}-01T00:00:00Z`));
}
