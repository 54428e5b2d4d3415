import { useMemo } from 'react';
import { figureOf, type FigureId, type FiguresPeriod, type View } from '#counts/domain';
import { domainCatalogue, figuresCatalogue, intlLocale, numberLocale, translator } from '#i18n';
import { useLanguage } from '../../i18n/language.js';
import { useSession } from '../../session/session-context.js';

/** Sentences, definitions, numbers and instants of the figures, in the reader's language. */
export function useFiguresWords() {
  const { locale, drafts } = useLanguage();
  const { timeZone } = useSession().current.network;
  return useMemo(() => {
    const tag = intlLocale(locale);
    const digits = numberLocale(locale);
    const number = new Intl.NumberFormat(digits, { maximumFractionDigits: 1 });
    const signed = new Intl.NumberFormat(digits, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
    const percent = new Intl.NumberFormat(digits, { style: 'percent', maximumFractionDigits: 0 });
    const instant = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeStyle: 'short', timeZone });
    const day = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: 'UTC' });
    const month = new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' });
    const shortMonth = new Intl.DateTimeFormat(tag, { month: 'short', timeZone: 'UTC' });
    const shortDated = new Intl.DateTimeFormat(tag, { month: 'short', year: 'numeric', timeZone: 'UTC' });
    const t = translator(figuresCatalogue, locale, drafts);
    const domain = translator(domainCatalogue, locale, drafts);
    const rate = (value: number | null) => (value === null ? t('not-applicable') : percent.format(value));
    // A minus sign, not a hyphen.
    const minus = (text: string) => text.replace('-', '−');
    const date = (text: string) => new Date(`${text}T00:00:00Z`);
    return {
      t,
      domain,
      number: (value: number) => minus(number.format(value)),
      signed: (value: number) => minus(signed.format(value)),
      rate,
      instant: (iso: string) => instant.format(new Date(iso)),
      day: (text: string) => day.format(date(text)),
      month: (text: string) => month.format(date(`${text}-01`)),
      /** Some months in the width of a column. */
      shortPeriod: ({ from, to }: FiguresPeriod) =>
        [...new Set([from, to])].map((text) => shortDated.format(date(`${text}-01`))).join(' – '),
      shortMonth: (text: string) => shortMonth.format(date(`${text}-01`)),
      days: (value: number | null) =>
        value === null ? t('not-reached') : t('days', { count: Math.round(value * 10) / 10 }),
      /** What a figure is called; in the view of a cohort it is another number, and is called so. */
      name: (id: FigureId, view?: View) => {
        if (view !== 'cohort' || id === 'received') return domain(`figure.${id}`);
        if (id === 'processed-rate') return t('processed-of-cohort');
        return t('of-cohort', { name: domain(`figure.${id}`) });
      },
      /** A figure's number as people read it; null is "not applicable". */
      value: (id: FigureId, value: number | null) => {
        if (value === null) return t('not-applicable');
        const { unit } = figureOf(id);
        if (unit === 'ratio') return rate(value);
        return unit === 'days'
          ? t('days', { count: Math.round(value * 10) / 10 })
          : minus(number.format(value));
      },
      /** How far a figure went; of a ratio in points, between the percents that are read. */
      change: (id: FigureId, now: number, before: number) =>
        figureOf(id).unit === 'ratio'
          ? t('points', { by: minus(signed.format(Math.round(now * 100) - Math.round(before * 100))) })
          : minus(signed.format(now - before)),
    };
  }, [locale, drafts, timeZone]);
}
