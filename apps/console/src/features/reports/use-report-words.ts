import { useMemo } from 'react';
import { AGE_BANDS, SEXES } from '#taxonomy';
import { NOT_KNOWN, RESTRICTED, figureOf, type FigureId, type TableAxis } from '#counts/domain';
import {
  domainCatalogue,
  figuresCatalogue,
  hasKey,
  intlLocale,
  labelOf,
  reportingCatalogue,
  translate,
  translator,
} from '#i18n';
import type { ReportResponse } from '#desk-client';
import { useLanguage } from '../../i18n/language.js';
import { useLabels } from '../../i18n/use-labels.js';
import { useSession } from '../../session/session-context.js';

/** What the page of reports says, in the reader's language. */
export function useReportWords() {
  const { locale, drafts } = useLanguage();
  const { timeZone } = useSession().current.network;
  const labels = useLabels();
  return useMemo(() => {
    const tag = intlLocale(locale);
    const t = translator(reportingCatalogue, locale, drafts);
    const figures = translator(figuresCatalogue, locale, drafts);
    const number = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 });
    const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 });
    const signed = new Intl.NumberFormat(tag, { signDisplay: 'always' });
    const instant = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeStyle: 'short', timeZone });
    const day = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: 'UTC' });
    const month = new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' });
    const domain = (key: string, otherwise: string): string =>
      hasKey(domainCatalogue, key) ? translate(domainCatalogue, locale, key, {}, drafts) : otherwise;
    const monthName = (text: string): string => month.format(new Date(`${text}-01T00:00:00Z`));
    const quarter = (text: string): string =>
      t('quarter.option', { year: text.slice(0, 4), number: text.slice(6) });
    const figure = (id: string): string => domain(`figure.${id}`, id);
    const entry = (axis: TableAxis, key: string): string => {
      const own = axis === 'sex' ? SEXES.find(key) : axis === 'age-band' ? AGE_BANDS.find(key) : undefined;
      if (own) return labelOf(own, locale, drafts);
      return labels.label(axis as Parameters<typeof labels.label>[0], key);
    };
    return {
      t,
      figure,
      quarter,
      month: monthName,
      signed: (value: number) => signed.format(value),
      instant: (iso: string) => instant.format(new Date(iso)),
      day: (text: string) => day.format(new Date(text)),
      event: (id: string) => domain(`event.${id}`, id),
      value(id: FigureId | null, value: number | null): string {
        if (value === null) return t('not-applicable');
        return (id && figureOf(id).unit === 'ratio' ? percent : number).format(value);
      },
      /** What a report is of. */
      about({ kind, quarter: asked, locale: written, figures: ids }: ReportResponse): string {
        return kind === 'quarterly'
          ? t('kind.quarterly', { quarter: quarter(asked ?? ''), locale: written ?? '' })
          : t('kind.table', { figures: ids.map(figure).join(', ') });
      },
      /** A row or column; null is all of them. */
      key(axis: TableAxis | null, key: string | null): string {
        if (key === null || axis === null) return figures('network');
        if (axis === 'month') return monthName(key);
        if (axis === 'quarter') return quarter(key);
        if (axis === 'year') return key;
        if (key === NOT_KNOWN) return figures('not-known');
        if (key === RESTRICTED) return figures('restricted');
        if (axis === 'team') return labels.team(key);
        return axis === 'district' ? labels.district(key) : entry(axis, key);
      },
    };
  }, [locale, drafts, timeZone, labels]);
}

export type ReportWords = ReturnType<typeof useReportWords>;
