import { RegisterFault } from './register-fault.js';

/** Bytes of the largest file that is read. */
export const FILE_MOST = 10 * 1024 * 1024;
/** Rows that one import takes. */
export const ROWS_MOST = 5_000;
/** Lines of a file, with empty ones between; the desk takes no higher number. */
export const LINES_MOST = 20_000;
/** Columns that a register may have. */
export const COLUMNS_MOST = 200;

/** A line of a spreadsheet, with the number that the spreadsheet gives it. */
export interface SheetRow {
  readonly number: number;
  readonly cells: readonly string[];
}

/** A register as it was read: what its columns are called, and its rows. */
export interface Sheet {
  readonly headers: readonly string[];
  readonly rows: readonly SheetRow[];
}

/** The first line that says anything names the columns; empty lines below it are left out. Throws a RegisterFault. */
export function sheetOf(lines: readonly (readonly string[])[], skipped = 0): Sheet {
  if (lines.length > LINES_MOST) throw new RegisterFault('too-many-rows');
  const rows = lines
    .map((cells, i) => ({ number: i + 1 + skipped, cells: cells.map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const [head, ...body] = rows;
  if (!head || body.length === 0) throw new RegisterFault('empty');
  if (body.length > ROWS_MOST) throw new RegisterFault('too-many-rows');
  if (rows.some(({ cells }) => cells.length > COLUMNS_MOST)) throw new RegisterFault('too-many-columns');
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  return { headers: named(head.cells, width), rows: body };
}

/** A name for each column: one that has none is called by its letter, and of two alike the second by both. */
function named(cells: readonly string[], width: number): string[] {
  const names: string[] = [];
  for (let i = 0; i < width; i += 1) {
    const name = cells[i] || letters(i);
    names.push(names.includes(name) ? `${name} (${letters(i)})` : name);
  }
  return names;
}

/** A column's letters: A, B … Z, AA … */
function letters(place: number): string {
  const last = String.fromCharCode(65 + (place % 26));
  return place < 26 ? last : letters(Math.floor(place / 26) - 1) + last;
}
