import { stringify } from 'csv-stringify/sync';
import { writeXlsx, type Cell, type CellValue, type WriteSheet } from 'hucre/xlsx';
import { tableWords, type PlaceNames, type Reader, type ToldLine, type ToldTable } from '#counts';
import {
  figureOf,
  isTime,
  lettersOf,
  OPENING_MARK,
  partOf,
  type FigureId,
  type FiguresPeriod,
  type TableAxis,
  type TableQuestion,
} from '#counts/domain';
import { hasKey, reportCatalogue, translator } from '#i18n';
import { differenceOf, type ComparedTable } from './compared-table.js';
import { hxlOfAxis, hxlOfFigure, rounded, type ExportedValue } from './exported-table.js';

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

/** Everything the files say, in one language. */
function fileWords({ names }: ExportContext, reader: Reader) {
  const t = translator(reportCatalogue, reader.locale, reader.drafts);
  const sheet = (id: string): string => {
    const key = `sheet.${id}`;
    return hasKey(reportCatalogue, key) ? t(key, {}) : id;
  };
  const words = tableWords(names, reader);
  /** A quarter or year that the question holds a part of says which months. */
  const line = (axis: TableAxis, key: string | null, period: FiguresPeriod): string => {
    const part = key !== null && isTime(axis) ? partOf(axis, key, period) : null;
    return part ? `${words.key(axis, key)} (${part.from}..${part.to})` : words.key(axis, key);
  };
  return { ...words, t, sheet, line, code: (what: string) => t('csv.code', { what }) };
}
type FileWords = ReturnType<typeof fileWords>;

/** A column of numbers: a figure, or the same of what it is compared with, or the difference. */
interface NumberColumn {
  readonly figure: FigureId;
  readonly head: string;
  readonly of: (line: ToldLine) => ExportedValue;
}

function numberColumns(
  { question }: ToldTable,
  compared: ComparedTable | null,
  asOf: string | null,
  words: FileWords,
): NumberColumn[] {
  const period = ({ from, to }: FiguresPeriod) => (from === to ? from : `${from}..${to}`);
  const against = compared && { ...compared, period: period(compared.against.question) };
  // Where the months are the same, the day tells both apart.
  const same = against?.period === period(question);
  return question.figures.flatMap((figure, at): NumberColumn[] => {
    const name = words.figure(figure);
    const own = (line: ToldLine) => rounded(figure, line.values[at]!);
    if (!against) return [{ figure, head: name, of: own }];
    const other = (line: ToldLine) => rounded(figure, against.counterpart(line)?.[at] ?? null);
    return [
      { figure, head: `${name} (${same ? asOf?.slice(0, 10) : period(question)})`, of: own },
      { figure, head: `${name} (${same ? against.asOf?.slice(0, 10) : against.period})`, of: other },
      {
        ...{ figure, head: `${name} (${words.t('csv.difference')})` },
        of: (line) => rounded(figure, differenceOf(own(line), other(line))),
      },
    ];
  });
}

/**
 * One line a row, or one a row and column: codes with their words. One header row, with a row of HXL tags below it on
 * request. No totals.
 */
export function tableCsv(
  table: ToldTable,
  compared: ComparedTable | null,
  context: ExportContext,
  reader: Reader,
  hxl: boolean,
): string {
  const { rows, columns } = table.question;
  const words = fileWords(context, reader);
  const numbers = numberColumns(table, compared, context.asOf, words);
  const axes = columns ? [rows, columns] : [rows];
  const header = [
    ...axes.flatMap((axis) => [words.code(words.axis(axis)), words.axis(axis)]),
    ...[...numbers.map(({ head }) => head), words.t('sheet.as-of')],
  ];
  const tags = [
    ...axes.flatMap((axis) => [hxlOfAxis(axis, 'code'), hxlOfAxis(axis, 'name')]),
    ...[...numbers.map(({ figure }) => hxlOfFigure(figure)), '#date+asof'],
  ];
  const name = (axis: TableAxis, key: string | null) => words.line(axis, key, table.question);
  const lines = table.lines.map((line) => [
    ...[line.row, name(rows, line.row), ...(columns ? [line.column, name(columns, line.column)] : [])],
    ...[...numbers.map(({ of }) => of(line)), context.asOf],
  ]);
  return written(header, tags, lines, hxl);
}

/** Several tables in one: a line a value. */
export function tablesCsv(
  tables: readonly ToldTable[],
  context: ExportContext,
  reader: Reader,
  hxl: boolean,
): string {
  const words = fileWords(context, reader);
  const { t, code, sheet, axis, key } = words;
  const name = (of: TableAxis | null, value: string | null) => (of && value ? key(of, value) : null);
  const lines = tables.flatMap(({ id, question, lines: all }) =>
    all.flatMap(({ row, column, values }) =>
      question.figures.map((figure, at) => [
        ...[id, sheet(id), question.rows, axis(question.rows), row, name(question.rows, row)],
        ...[column, name(question.columns, column), figure, words.figure(figure)],
        ...[rounded(figure, values[at]!), question.from, question.to],
        ...[question.view, t(`view.${question.view}`), context.asOf],
      ]),
    ),
  );
  const header = [
    ...(['csv.table', 'csv.by', 'csv.row', 'csv.column', 'sheet.figure'] as const).flatMap((one) => [
      code(t(one)),
      t(one),
    ]),
    ...[t('csv.value'), t('csv.from'), t('csv.to'), code(t('sheet.view')), t('sheet.view'), t('sheet.as-of')],
  ];
  const tags = [
    ...['#meta+table', '#meta+by', '#group+row', '#group+column', '#indicator+figure'].flatMap((tag) => [
      `${tag}+code`,
      `${tag}+name`,
    ]),
    ...['#indicator+value', '#date+start', '#date+end', '#meta+view+code', '#meta+view+name', '#date+asof'],
  ];
  return written(header, tags, lines, hxl);
}

const written = (
  header: readonly string[],
  tags: readonly string[],
  lines: readonly (readonly unknown[])[],
  hxl: boolean,
): string => stringify([header, ...(hxl ? [tags] : []), ...lines], CSV);

/** A sheet a table, then what each figure is, then of when and by what question the figures are. */
export function tablesXlsx(
  tables: readonly ToldTable[],
  context: ExportContext,
  reader: Reader,
  compared: ComparedTable | null = null,
): Promise<Uint8Array> {
  const words = fileWords(context, reader);
  const { t } = words;
  return writeXlsx({
    sheets: [
      ...tables.map((table) => tableSheet(table, compared, context, words)),
      sheet(t('sheet.definitions'), definitionRows(tables, words), 40),
      sheet(
        t('sheet.parameters'),
        parameterRows(compared ? [...tables, compared.against] : tables, context, words),
        36,
      ),
    ],
  });
}

type Row = readonly CellValue[];
type Rows = readonly [header: readonly string[], ...rows: Row[]];

/** A cell by its row and column, and how it looks. */
type Styled = readonly [at: string, cell: Pick<Cell, 'style'>];

const BOLD = { font: { bold: true } };

/** The first row is the head: bold, and it stays when one scrolls. */
function sheet(
  name: string,
  [header, ...rows]: Rows,
  width: number,
  formats: readonly string[] = [],
  marks: readonly Styled[] = [],
): WriteSheet {
  return {
    name,
    columns: header.map((_, at) => ({ width, ...(formats[at] && { numFmt: formats[at] }) })),
    rows: [[...header], ...rows.map((row) => [...row])],
    cells: new Map<string, Partial<Cell>>([
      ...header.map((_, at): Styled => [`0,${at}`, { style: BOLD }]),
      ...marks,
    ]),
    freezePane: { rows: 1 },
  };
}

const FORMATS = { complaints: '0', ratio: '0.0%', days: '0.0' } as const;

function tableSheet(
  table: ToldTable,
  compared: ComparedTable | null,
  { asOf }: ExportContext,
  words: FileWords,
): WriteSheet {
  const { id, question, lines, total } = table;
  const { rows, columns } = question;
  const numbers = numberColumns(table, compared, asOf, words);
  const axes = columns ? [rows, columns] : [rows];
  const header = [...axes.map(words.axis), ...numbers.map(({ head }) => head)];
  const told = [...lines, ...(total ? [total] : [])];
  const body = told.map((line): Row => {
    const { row, column } = line;
    const across = columns && column !== null ? words.line(columns, column, question) : null;
    return [
      ...[words.line(rows, row, question), ...(columns ? [across] : [])],
      ...numbers.map(({ of }) => of(line)),
    ];
  });
  const formats = [...axes.map(() => ''), ...numbers.map(({ figure }) => FORMATS[figureOf(figure).unit])];
  const perFigure = compared ? 3 : 1;
  // A number remains one, and shows the mark of what it contains.
  const marks = told.flatMap(({ opened }, line) =>
    opened.flatMap((contains, figure) => {
      const at = axes.length + figure * perFigure;
      if (!contains) return [];
      return [[`${line + 1},${at}`, { style: { numFmt: `${formats[at]}"${OPENING_MARK}"` } }] as const];
    }),
  );
  return sheet(words.sheet(id), [header, ...body], 24, formats, marks);
}

function definitionRows(tables: readonly ToldTable[], words: FileWords): Rows {
  const { t } = words;
  const ids = [...new Set<FigureId>(tables.flatMap(({ question }) => question.figures))];
  return [
    [t('sheet.figure'), t('sheet.formula'), t('sheet.definition')],
    ...ids.map((id) => [words.figure(id), figureOf(id).formula, words.definition(id)]),
    ...lettersOf(ids).map((letter) => ['', letter, words.letter(letter)]),
    [t('sheet.floor'), '', t('floor')],
    [OPENING_MARK, '', t('opening', { mark: OPENING_MARK })],
  ];
}

function parameterRows(tables: readonly ToldTable[], context: ExportContext, words: FileWords): Rows {
  const { t } = words;
  return [
    [t('sheet.parameters'), t('csv.value')],
    [t('sheet.network'), context.network],
    ...(context.reportId ? [[t('sheet.report'), context.reportId]] : []),
    [t('sheet.as-of'), context.asOf ?? ''],
    [t('sheet.mark'), context.mark],
    [t('sheet.version'), context.definitions],
    ...tables.flatMap(({ id, question }) => {
      const of = (what: string): string => `${words.sheet(id)} : ${what}`;
      return [
        [of(t('sheet.period')), `${question.from}..${question.to}`],
        [of(t('sheet.view')), t(`view.${question.view}`)],
        ...filtersOf(question, words).map((text) => [of(t('sheet.filter')), text]),
      ];
    }),
  ];
}

function filtersOf({ filter, only }: TableQuestion, { axis, key }: FileWords): string[] {
  const all = [...Object.entries(filter), ...(only ? [[only.axis, only.value]] : [])] as [
    TableAxis,
    string?,
  ][];
  return all.flatMap(([of, value]) => (value === undefined ? [] : [`${axis(of)} : ${key(of, value)}`]));
}
