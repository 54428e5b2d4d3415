import { useMemo } from 'react';
import { domainCatalogue, figuresCatalogue, intlLocale, translator } from '#i18n';
import { useLanguage } from '../../i18n/language.js';

/** Sentences, definitions, numbers and instants of the figures, in the reader's language. */
export function useFiguresWords() {
  const { locale, drafts } = useLanguage();
  return useMemo(() => {
    const tag = intlLocale(locale);
    const number = new Intl.NumberFormat(tag);
    const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 });
    const instant = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeStyle: 'short' });
    const month = new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' });
    const shortMonth = new Intl.DateTimeFormat(tag, { month: 'short', timeZone: 'UTC' });
    const t = translator(figuresCatalogue, locale, drafts);
    return {
      t,
      domain: translator(domainCatalogue, locale, drafts),
      number: (value: number) => number.format(value),
      rate: (value: number | null) => (value === null ? t('not-applicable') : percent.format(value)),
      instant: (iso: string) => instant.format(new Date(iso)),
      month: (text: string) => month.format(new Date(`${text}-01T00:00:00Z`)),
      shortMonth: (text: string) => shortMonth.format(new Date(`${text}-01T00:00:00Z`)),
    };
  }, [locale, drafts]);
}
