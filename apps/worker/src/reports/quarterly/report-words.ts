import { tableWords, toldTables, type Report, type ToldTable } from '#counts';
import { figureOf, marked, type FigureId, type Held, type ReportLocale } from '#counts/domain';
import { intlLocale, reportCatalogue, translator } from '#i18n';

/** A table of a report as it may be told, in words. */
export interface ReportTable extends ToldTable {
  /** The value of a row (null: all together), whatever column. */
  value(row: string | null, figure: FigureId): number | Held | null;
  /** The same in words, marked where it contains opening balances. */
  said(row: string | null, figure: FigureId): string;
  /** True where some row's value is shown and contains opening balances. */
  isMarked(row: string | null, figure: FigureId): boolean;
}

/** Everything a report's pages say, in its language: words, names, numbers, and its tables as they may be shown. */
export function reportWords(report: Report, locale: ReportLocale) {
  const { timeZone, demonstration } = report.network;
  const drafts = demonstration ? 'shown' : 'withheld';
  const t = translator(reportCatalogue, locale, drafts);
  const tag = intlLocale(locale);
  const number = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 });
  const instant = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeStyle: 'short', timeZone });
  const day = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const shortMonth = new Intl.DateTimeFormat(tag, { month: 'short', year: '2-digit', timeZone: 'UTC' });
  const local = new Intl.DateTimeFormat('sv', { timeZone });
  const firstOf = (text: string) => new Date(`${text}-01T00:00:00Z`);
  const shown = (value: number | Held | null): string => {
    if (value === null) return '–';
    return typeof value === 'string' ? value : number.format(value);
  };
  /** A figure's value by its unit. */
  const valued = (id: FigureId, value: number | Held | null): string => {
    if (typeof value !== 'number') return shown(value);
    const { unit } = figureOf(id);
    if (unit === 'ratio') return percent.format(value);
    return unit === 'days' ? t('days', { days: Math.round(value * 10) / 10 }) : number.format(value);
  };
  const monthOf = (iso: string): string => local.format(new Date(iso)).slice(0, 7);
  const lastMonth = monthOf(report.mark.at);
  const tables = new Map(
    toldTables(report.parts.filter((part) => part.kind === 'table')).map((one) => [one.id, one]),
  );
  return {
    ...tableWords(report.names, { locale, drafts }),
    t,
    shown,
    rate: (value: number | Held | null): string =>
      typeof value === 'number' ? percent.format(value) : shown(value),
    instant: (iso: string) => instant.format(new Date(iso)),
    /** The month (`yyyy-mm`) of an instant, where the network is. */
    monthOf,
    day: (text: string) => day.format(new Date(`${text}T00:00:00Z`)),
    month: (text: string) => month.format(firstOf(text)),
    shortMonth: (text: string) => shortMonth.format(firstOf(text)),
    table(id: string): ReportTable {
      const table = tables.get(id)!;
      const at = (figure: FigureId) => table.question.figures.indexOf(figure);
      const value: ReportTable['value'] = (row, figure) => table.line(row)?.values[at(figure)] ?? null;
      const isMarked: ReportTable['isMarked'] = (row, figure) => table.line(row)?.opened[at(figure)] ?? false;
      // Of a quarter that is not over the months to come have nothing to say.
      const begun = table.rows.filter((row) => table.question.rows !== 'month' || row <= lastMonth);
      return {
        ...{ ...table, rows: begun, value, isMarked },
        said: (row, figure) => marked(valued(figure, value(row, figure)), isMarked(row, figure)),
      };
    },
  };
}

export type ReportWords = ReturnType<typeof reportWords>;
