import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import { DateTime } from 'luxon';
import type { LineListRow } from '#complaints';
import { LIST_COLUMNS, type ListCell, type ListReader } from './line-list-columns.js';

/**
 * One header row, UTF-8; the byte order mark is for spreadsheets that would else read é wrongly, and text that one would
 * run as a formula is escaped. Written as the rows come.
 */
export function listCsv(rows: AsyncIterable<LineListRow>, reader: ListReader): Readable {
  const csv = stringify({
    ...{ header: true, bom: true, escape_formulas: true },
    columns: LIST_COLUMNS.map(({ name }) => name),
    cast: { date: (value) => value.toISOString(), boolean: String },
  });
  const lines = Readable.from(cellsOf(rows, reader));
  // Where the rows break off, so does the file: half a list must not pass for a whole one.
  lines.on('error', (error) => csv.destroy(error));
  return lines.pipe(csv);
}

async function* cellsOf(rows: AsyncIterable<LineListRow>, reader: ListReader): AsyncGenerator<ListCell[]> {
  for await (const row of rows) yield LIST_COLUMNS.map(({ of }) => of(row, reader));
}

/** A workbook of one sheet: dates, numbers and yes or no as such, text as text whatever it begins with. */
export async function listXlsx(
  rows: AsyncIterable<LineListRow>,
  reader: ListReader,
  timeZone: string,
): Promise<Buffer> {
  // Loaded by the first who asks: most desks never make one.
  const { default: writeXlsx } = await import('write-excel-file/node');
  const sheet = [LIST_COLUMNS.map(({ name }) => ({ value: name, fontWeight: 'bold' as const }))];
  const lines = [];
  for await (const row of rows) lines.push(LIST_COLUMNS.map(({ of }) => xlsxCell(of(row, reader), timeZone)));
  return writeXlsx([...sheet, ...lines], {
    sheet: 'kenekanko',
    columns: LIST_COLUMNS.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  }).toBuffer();
}

function xlsxCell(value: ListCell, timeZone: string) {
  if (value === null) return null;
  if (typeof value === 'string') return { value, type: String };
  if (typeof value === 'number') return { value, type: Number };
  if (typeof value === 'boolean') return { value, type: Boolean };
  return { value: asLocal(value, timeZone), type: Date, format: 'yyyy-mm-dd hh:mm' };
}

/** A spreadsheet knows no time zones: the network's own clock is what its people read. */
function asLocal(instant: Date, timeZone: string): Date {
  return DateTime.fromJSDate(instant, { zone: timeZone }).setZone('utc', { keepLocalTime: true }).toJSDate();
}
