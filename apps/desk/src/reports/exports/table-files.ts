import { stringify } from 'csv-stringify/sync';
import { writeXlsx, type CellValue, type WriteSheet } from 'hucre/xlsx';
import { tableWords, type PlaceNames, type Reader } from '#counts';
import { figureOf, type FigureId, type FiguresFilter } from '#counts/domain';
import { reportCatalogue, translator } from '#i18n';
import { hxlOfAxis, hxlOfFigure, rounded, type ExportedTable } from './exported-table.js';

/** Of what the figures are, whatever the table. */
export interface ExportContext {
  readonly network: string;
  readonly asOf: string | null;
  readonly mark: string;
  readonly definitions: string;
  readonly names: PlaceNames;
  /** Of a report that is frozen. */
  readonly reportId?: string | undefined;
}

/** Text that a spreadsheet would run as a formula is escaped; the byte order mark is for those that would read é wrongly. */
const CSV = { bom: true, escape_formulas: true } as const;

/** One line a row, or one a row and column; one header row, with a row of HXL tags below it on request. No totals. */
export function tableCsv(
  table: ExportedTable,
  { names, asOf }: ExportContext,
  reader: Reader,
  hxl: boolean,
): string {
  const { rows, columns, figures } = table.question;
  const words = tableWords(names, reader);
  const axes = columns ? [rows, columns] : [rows];
  const header = [...axes.flatMap((axis) => [axis, `${axis}_name`]), ...figures, 'as_of'];
  const tags = [
    ...axes.flatMap((axis) => [hxlOfAxis(axis, 'code'), hxlOfAxis(axis, 'name')]),
    ...[...figures.map(hxlOfFigure), '#date+asof'],
  ];
  const lines = table.lines.map(({ row, column, values }) => [
    ...[row, words.key(rows, row), ...(columns ? [column, words.key(columns, column)] : [])],
    ...[...values.map((value, at) => rounded(figures[at]!, value)), asOf],
  ]);
  return stringify([...(hxl ? [tags] : []), ...lines], { ...CSV, header: true, columns: header });
}

/** Several tables in one: a line a value. */
export function tablesCsv(tables: readonly ExportedTable[], context: ExportContext, reader: Reader): string {
  const words = tableWords(context.names, reader);
  const lines = tables.flatMap(({ id, question, lines: all }) =>
    all.flatMap(({ row, column, values }) =>
      question.figures.map((figure, at) => [
        ...[id, question.rows, row, words.key(question.rows, row), column, figure],
        ...[rounded(figure, values[at]!), question.from, question.to, question.view, context.asOf],
      ]),
    ),
  );
  const columns = ['table', 'by', 'key', 'name', 'column', 'figure', 'value', 'from', 'to', 'view', 'as_of'];
  return stringify(lines, { ...CSV, header: true, columns });
}

/** A sheet a table, then what each figure is, then of when and by what question the figures are. */
export function tablesXlsx(
  tables: readonly ExportedTable[],
  context: ExportContext,
  reader: Reader,
): Promise<Uint8Array> {
  const t = translator(reportCatalogue, reader.locale, reader.drafts);
  const single = tables.length === 1;
  return writeXlsx({
    sheets: [
      ...tables.map((table) =>
        sheet(single ? t('sheet.table') : table.id, tableRows(table, context, reader), 24),
      ),
      sheet(t('sheet.definitions'), definitionRows(tables, context, reader), 40),
      sheet(t('sheet.parameters'), parameterRows(tables, context, reader), 36),
    ],
  });
}

type Rows = readonly (readonly CellValue[])[];

/** Its first row says what the columns are. */
function sheet(name: string, rows: Rows, width: number): WriteSheet {
  return {
    name,
    columns: (rows[0] ?? []).map(() => ({ width })),
    rows: rows.map((row) => [...row]),
    freezePane: { rows: 1 },
  };
}

function tableRows(
  { question, lines, total }: ExportedTable,
  { names }: ExportContext,
  reader: Reader,
): Rows {
  const words = tableWords(names, reader);
  const { rows, columns, figures } = question;
  const valued = (values: ExportedTable['total']) => values.map((value, at) => rounded(figures[at]!, value));
  return [
    [words.axis(rows), ...(columns ? [words.axis(columns)] : []), ...figures.map(words.figure)],
    ...lines.map(({ row, column, values }) => [
      ...[words.key(rows, row), ...(columns ? [words.key(columns, column)] : []), ...valued(values)],
    ]),
    [words.key(rows, null), ...(columns ? [null] : []), ...valued(total)],
  ];
}

function definitionRows(tables: readonly ExportedTable[], { names }: ExportContext, reader: Reader): Rows {
  const t = translator(reportCatalogue, reader.locale, reader.drafts);
  const words = tableWords(names, reader);
  const ids = new Set<FigureId>(tables.flatMap(({ question }) => question.figures));
  return [
    [t('sheet.figure'), t('sheet.formula'), t('sheet.definition')],
    ...[...ids].map((id) => [words.figure(id), figureOf(id).formula, words.definition(id)]),
    [t('sheet.floor'), '', t('floor')],
  ];
}

function parameterRows(tables: readonly ExportedTable[], context: ExportContext, reader: Reader): Rows {
  const t = translator(reportCatalogue, reader.locale, reader.drafts);
  return [
    [t('sheet.parameters'), ''],
    ...[
      [t('sheet.network'), context.network],
      ...(context.reportId ? [[t('sheet.report'), context.reportId]] : []),
    ],
    ...[
      [t('sheet.as-of'), context.asOf ?? ''],
      [t('sheet.mark'), context.mark],
    ],
    [t('sheet.version'), context.definitions],
    ...tables.flatMap(({ id, question }) => [
      [`${id}: ${t('sheet.period')}`, `${question.from}..${question.to}`],
      [`${id}: ${t('sheet.view')}`, t(`view.${question.view}`)],
      ...filtersOf(question.filter, question.only).map((text) => [`${id}: ${t('sheet.filter')}`, text]),
    ]),
  ];
}

function filtersOf(
  filter: FiguresFilter,
  only: { readonly axis: string; readonly value: string } | null,
): string[] {
  const all = [...Object.entries(filter), ...(only ? [[only.axis, only.value]] : [])] as [string, string?][];
  return all.flatMap(([axis, value]) => (value === undefined ? [] : [`${axis} = ${value}`]));
}
