import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify/sync';
import { DateTime } from 'luxon';
import type { LineListRow } from '#complaints';
import { figuresCatalogue, translate, type Locale } from '#i18n';
import { LIST_COLUMNS, listHeader, type ListCell, type ListReader } from './line-list-columns.js';

/**
 * One header row, UTF-8; the byte order mark is for spreadsheets that would else read é wrongly, and text that one would
 * run as a formula is escaped. Written page by page, as the rows come: half a list breaks off, and never passes for a
 * whole one. No more is read ahead of a slow reader than a page.
 */
export function listCsv(pages: AsyncIterable<readonly LineListRow[]>, reader: ListReader): Readable {
  return Readable.from(csvParts(pages, reader), { highWaterMark: 1 });
}

async function* csvParts(
  pages: AsyncIterable<readonly LineListRow[]>,
  reader: ListReader,
): AsyncGenerator<string> {
  const header = LIST_COLUMNS.map((column) => listHeader(column, reader.locale));
  yield stringify([header], { escape_formulas: true, bom: true });
  const field = csvFields(reader.locale);
  for await (const rows of pages)
    yield rows.map((row) => `${cellsOf(row, reader).map(field).join(',')}\n`).join('');
}

/** One cell as a line of its own, without the line's end. */
const CELL = { escape_formulas: true, eof: false };

/** Cells as text. Words recur in every line, so each is quoted and defused once; an id and an instant hold nothing to quote. */
function csvFields(locale: Locale): (cell: ListCell, column: number) => string {
  const [yes, no] = (['line-list.yes', 'line-list.no'] as const).map((key) =>
    stringify([[translate(figuresCatalogue, locale, key)]], CELL),
  );
  const known = new Map<string, string>();
  return (cell, column) => {
    if (cell === null) return '';
    if (cell instanceof Date) return cell.toISOString();
    if (typeof cell === 'boolean') return cell ? yes! : no!;
    if (typeof cell === 'number') return String(cell);
    if (column === ID) return cell;
    const word = known.get(cell) ?? stringify([[cell]], CELL);
    known.set(cell, word);
    return word;
  };
}

const ID = LIST_COLUMNS.findIndex(({ name }) => name === 'id');

const cellsOf = (row: LineListRow, reader: ListReader): ListCell[] =>
  LIST_COLUMNS.map(({ of }) => of(row, reader));

const DATES = { numFmt: 'yyyy-mm-dd hh:mm' };
const isInstant = (column: string): boolean => column.endsWith('-at');

/** A workbook of one sheet, written as the rows come: dates, numbers and yes or no as such, text as text whatever it begins with. */
export async function listXlsx(
  pages: AsyncIterable<readonly LineListRow[]>,
  reader: ListReader,
  timeZone: string,
): Promise<Readable> {
  // Loaded by the first who asks: most desks never make one.
  const { writeXlsxStream } = await import('hucre/xlsx');
  const asLocal = localClock(timeZone);
  const sheet = writeXlsxStream(xlsxRows(pages, reader, asLocal), {
    name: 'kenekanko',
    columns: LIST_COLUMNS.map((column) => ({
      header: listHeader(column, reader.locale),
      width: column.width,
      ...(isInstant(column.name) && DATES),
    })),
    freezePane: { rows: 1 },
  });
  return Readable.fromWeb(sheet as Parameters<typeof Readable.fromWeb>[0]);
}

async function* xlsxRows(
  pages: AsyncIterable<readonly LineListRow[]>,
  reader: ListReader,
  asLocal: (instant: Date) => Date,
): AsyncGenerator<ListCell[]> {
  for await (const rows of pages) {
    for (const row of rows) {
      yield cellsOf(row, reader).map((cell) => (cell instanceof Date ? asLocal(cell) : cell));
    }
  }
}

const HOUR = 3_600_000;

/** A spreadsheet knows no time zones: the network's own clock is what its people read. An hour's offset is looked up once. */
function localClock(timeZone: string): (instant: Date) => Date {
  const offsets = new Map<number, number>();
  return (instant) => {
    const hour = Math.floor(instant.getTime() / HOUR);
    const known = offsets.get(hour) ?? DateTime.fromMillis(instant.getTime(), { zone: timeZone }).offset;
    offsets.set(hour, known);
    return new Date(instant.getTime() + known * 60_000);
  };
}
