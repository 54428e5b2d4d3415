import { useMemo } from 'react';
import { figureOf, type FigureId } from '#counts/domain';
import { domainCatalogue, figuresCatalogue, intlLocale, translator } from '#i18n';
import { useLanguage } from '../../i18n/language.js';
import { useSession } from '../../session/session-context.js';

/** Sentences, definitions, numbers and instants of the figures, in the reader's language. */
export function useFiguresWords() {
  const { locale, drafts } = useLanguage();
  const { timeZone } = useSession().current.network;
  return useMemo(() => {
    const tag = intlLocale(locale);
    const number = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 });
    const signed = new Intl.NumberFormat(tag, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
    const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 });
    const instant = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeStyle: 'short', timeZone });
    const day = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: 'UTC' });
    const month = new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' });
    const shortMonth = new Intl.DateTimeFormat(tag, { month: 'short', timeZone: 'UTC' });
    const t = translator(figuresCatalogue, locale, drafts);
    const domain = translator(domainCatalogue, locale, drafts);
    const rate = (value: number | null) => (value === null ? t('not-applicable') : percent.format(value));
    const date = (text: string) => new Date(`${text}T00:00:00Z`);
    return {
      t,
      domain,
      number: (value: number) => number.format(value),
      signed: (value: number) => signed.format(value),
      rate,
      instant: (iso: string) => instant.format(new Date(iso)),
      day: (text: string) => day.format(date(text)),
      month: (text: string) => month.format(date(`${text}-01`)),
      shortMonth: (text: string) => shortMonth.format(date(`${text}-01`)),
      days: (value: number | null) =>
        value === null ? t('not-reached') : t('days', { count: Math.round(value * 10) / 10 }),
      /** A figure's number as people read it; null is "not applicable". */
      value: (id: FigureId, value: number | null) => {
        if (value === null) return t('not-applicable');
        const { unit } = figureOf(id);
        if (unit === 'ratio') return rate(value);
        return unit === 'days' ? t('days', { count: Math.round(value * 10) / 10 }) : number.format(value);
      },
      /** How far a figure went; of a ratio in points. */
      change: (id: FigureId, by: number) =>
        figureOf(id).unit === 'ratio' ? t('points', { by: signed.format(by * 100) }) : signed.format(by),
    };
  }, [locale, drafts, timeZone]);
}
