import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { RegisterFault } from './register-fault.js';
import { COLUMNS_MOST, LINES_MOST, sheetOf, type Sheet } from './sheet.js';

const SEPARATORS = [';', ',', '\t'];
/** Excel writes its separator into a line of its own. */
const SAID = /^sep=(.)\r?\n/i;
const LINE_MOST = 4 * 1024 * 1024;
const OPTIONS = { relax_column_count: true, relax_quotes: true, max_record_size: LINE_MOST };

/** Reads a text of separated values, whatever separates them and whichever letters it is written in. Throws a RegisterFault. */
export function readCsv(bytes: Uint8Array): Sheet {
  const text = decoded(bytes);
  if (text.includes('\0')) throw new RegisterFault('unreadable');
  const said = SAID.exec(text);
  const body = said ? text.slice(said[0].length) : text;
  return sheetOf(recordsOf(body, said?.[1] ?? separatorOf(body)), said ? 1 : 0);
}

/** UTF-8 where it is, else what spreadsheets here write: Windows-1252; UTF-16 says so itself. */
function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** What cuts the first line that says anything into most columns. */
function separatorOf(text: string): string {
  const start = text.trimStart().slice(0, 64 * 1024);
  const widths = SEPARATORS.map((separator) => widthOf(start, separator));
  return SEPARATORS[widths.indexOf(Math.max(...widths))]!;
}

function widthOf(text: string, delimiter: string): number {
  try {
    return parse(text, { ...OPTIONS, delimiter, to: 1 })[0]?.length ?? 0;
  } catch {
    return 0;
  }
}

function recordsOf(text: string, delimiter: string): string[][] {
  try {
    return parse(text, { ...OPTIONS, delimiter, to: LINES_MOST + 1, on_record: narrow });
  } catch (error) {
    if (error instanceof CsvError && error.code === 'CSV_QUOTE_NOT_CLOSED')
      throw new RegisterFault('open-quote');
    throw error instanceof RegisterFault ? error : new RegisterFault('unreadable');
  }
}

/** At the first line that is too wide, before thousands of them lie in memory. */
function narrow(record: string[]): string[] {
  if (record.length > COLUMNS_MOST) throw new RegisterFault('too-many-columns');
  return record;
}
