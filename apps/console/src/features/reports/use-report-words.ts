import { useMemo } from 'react';
import { figureOf, partsOfQuarter, type FigureId, type TableAxis } from '#counts/domain';
import {
  domainCatalogue,
  hasKey,
  intlLocale,
  reportCatalogue,
  reportingCatalogue,
  translate,
  translator,
} from '#i18n';
import type { ReportResponse } from '#desk-client';
import { useLanguage } from '../../i18n/language.js';
import { useFiguresWords } from '../figures/use-figures-words.js';
import { useKeyName } from '../figures/use-key-name.js';

/** What the page of reports says, in the reader's language. */
export function useReportWords() {
  const { locale, drafts } = useLanguage();
  const figures = useFiguresWords();
  const name = useKeyName();
  const own = useMemo(() => {
    const t = translator(reportingCatalogue, locale, drafts);
    // To the tenth: what changed between two reports is often little.
    const percent = new Intl.NumberFormat(intlLocale(locale), { style: 'percent', maximumFractionDigits: 1 });
    const domain = (key: string, otherwise: string): string =>
      hasKey(domainCatalogue, key) ? translate(domainCatalogue, locale, key, {}, drafts) : otherwise;
    return { t, percent, domain };
  }, [locale, drafts]);
  const { t, percent, domain } = own;
  const { signed, instant, day, month, number } = figures;
  const quarter = (text: string): string => figures.t('quarter', partsOfQuarter(text));
  const figure = (id: string): string => domain(`figure.${id}`, id);
  return {
    ...{ t, figure, quarter, month, signed, instant, day },
    /** A part of a report, as its workbook's sheet is called. */
    table: (id: string): string =>
      hasKey(reportCatalogue, `sheet.${id}`)
        ? translate(reportCatalogue, locale, `sheet.${id}`, {}, drafts)
        : id,
    event: (id: string) => domain(`event.${id}`, id),
    value(id: FigureId | null, value: number | null): string {
      if (value === null) return figures.t('not-applicable');
      return id && figureOf(id).unit === 'ratio' ? percent.format(value) : number(value);
    },
    /** What a report is of. */
    about({ kind, quarter: asked, locale: written, figures: ids }: ReportResponse): string {
      return kind === 'quarterly'
        ? t('kind.quarterly', { quarter: quarter(asked ?? ''), locale: written ?? '' })
        : t('kind.table', { figures: ids.map(figure).join(', ') });
    },
    /** A row or column; null is all of them. */
    key: (axis: TableAxis | null, key: string | null): string =>
      axis === null ? figures.t('network') : name(axis, key),
  };
}

export type ReportWords = ReturnType<typeof useReportWords>;
