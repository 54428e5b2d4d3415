import { tableWords, type Report, type ReportPart } from '#counts';
import {
  containsOpening,
  figureOf,
  marked,
  withFloor,
  type FigureId,
  type FlooredCell,
  type Held,
  type ReportLocale,
} from '#counts/domain';
import { reportCatalogue, translator } from '#i18n';

/** A table of a report, its small counts held back. */
export interface ReportTable {
  readonly part: Extract<ReportPart, { kind: 'table' }>;
  readonly cells: readonly FlooredCell[];
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
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const instant = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone });
  const local = new Intl.DateTimeFormat('sv', { timeZone });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const shortMonth = new Intl.DateTimeFormat(locale, { month: 'short', year: '2-digit', timeZone: 'UTC' });
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
  return {
    ...tableWords(report.names, { locale, drafts }),
    t,
    shown,
    rate: (value: number | Held | null): string =>
      typeof value === 'number' ? percent.format(value) : shown(value),
    instant: (iso: string) => instant.format(new Date(iso)),
    /** The month (`yyyy-mm`) of an instant, where the network is. */
    monthOf: (iso: string) => local.format(new Date(iso)).slice(0, 7),
    day: (text: string) => day.format(new Date(`${text}T00:00:00Z`)),
    month: (text: string) => month.format(firstOf(text)),
    shortMonth: (text: string) => shortMonth.format(firstOf(text)),
    table(id: string): ReportTable {
      const part = report.parts.find((one) => one.id === id && one.kind === 'table') as ReportTable['part'];
      const { figures } = part.question;
      const cells = withFloor(figures, part.answer);
      const byRow = new Map(cells.filter(({ column }) => column === null).map((cell) => [cell.row, cell]));
      const opened = new Map(
        part.answer.cells.filter(({ column }) => column === null).map(({ row, opening }) => [row, opening]),
      );
      const value: ReportTable['value'] = (row, figure) =>
        byRow.get(row)?.values[figures.indexOf(figure)] ?? null;
      const isMarked: ReportTable['isMarked'] = (row, figure) =>
        typeof value(row, figure) === 'number' && containsOpening(figure, opened.get(row) ?? null);
      return {
        ...{ part, cells, value, isMarked },
        said: (row, figure) => marked(valued(figure, value(row, figure)), isMarked(row, figure)),
      };
    },
  };
}

export type ReportWords = ReturnType<typeof reportWords>;
